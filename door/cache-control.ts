import type { OutgoingHttpHeader, ServerResponse } from 'node:http';

/** Pages are asked for anew each time: what others keep would outlive a release, with names of files that are gone. */
export const NEVER_SHARED = 'private, no-cache';

/**
 * Sees to it that every head says who may keep the answer: nobody keeps what is no success, and nobody but the reader a page that the build
 * rendered, which the framework lets everybody keep for a year.
 */
export function guardCaching(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...given: unknown[]): ServerResponse => {
    const headers = given.at(-1);
    if (typeof headers === 'object' && headers !== null && !Array.isArray(headers))
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value as OutgoingHttpHeader);
    response.setHeader('Cache-Control', cacheControl(status, response.getHeader('Cache-Control')));
    return writeHead(status);
  };
}

/** Exported for its test. */
export function cacheControl(status: number, said: OutgoingHttpHeader | undefined): string {
  const text = String(said ?? '');
  if ((status !== 200 && status !== 206 && status !== 304) || text === '') return 'no-store';
  return text.includes('s-maxage') ? NEVER_SHARED : text;
}
