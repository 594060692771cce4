import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Starts a thread by the name of its bundle (`scripts/runner/entries.js`). The address is written so that the bundler of pages does not
 * follow it: it would have to bundle native code, and threads that it bundles do not start under `next dev` (Next.js 16.4).
 */
export function startThread(name: string, workerData: Readonly<Record<string, unknown>> = {}): Worker {
  const bundle = pathToFileURL(join(process.cwd(), '.build', `${name}.js`)).href;
  const start = new URL(`data:text/javascript,${encodeURIComponent(`await import(${JSON.stringify(bundle)});`)}`);
  return new Worker(start, { workerData });
}
