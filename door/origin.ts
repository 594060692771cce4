import type { IncomingMessage } from 'node:http';
import type { Client } from './client';

/** A host and perhaps a port as RFC 3986 writes them, and nothing that could end an attribute, a header or a line. */
const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*\.?|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const LONGEST_HOST = 255;

/**
 * The origin by which a reader came, lower case, without a slash at the end; null where the request names none of a sound shape. A proxy's
 * word for it counts only where the proxy is trusted.
 */
export function originOf({ headers }: Pick<IncomingMessage, 'headers'>, { isTrusted, isSecure }: Client): string | null {
  const forwarded = isTrusted ? lastOf(headers['x-forwarded-host']) : undefined;
  const host = forwarded ?? headers.host ?? '';
  if (host.length > LONGEST_HOST || !HOST.test(host)) return null;
  const written = `${isSecure === true ? 'https' : 'http'}://${host}`;
  return URL.canParse(written) ? new URL(written).origin : null;
}

/** Each proxy adds its own at the end. */
function lastOf(header: string | readonly string[] | undefined): string | undefined {
  const last = [header ?? []].flat().join(',').split(',').at(-1)?.trim();
  return last === '' ? undefined : last;
}
