import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Starts a thread from its source, by its path below the project. The address is written so that the bundler does not follow it: it
 * would have to bundle native code, and threads that it bundles do not start under `next dev` (Next.js 16.4).
 */
export function startThread(path: string): Worker {
  const [loader, file] = ['lib/server/threads/typescript.js', path].map((name) =>
    JSON.stringify(pathToFileURL(join(process.cwd(), name)).href),
  );
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(`await import(${loader ?? ''}); await import(${file ?? ''});`)}`));
}
