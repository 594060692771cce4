import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * In megabytes. Some forty are held once all is loaded; without a bound the collector lets each thread take hundreds before it looks for what
 * is not held any more. A thread that needs more than this is lost and replaced.
 */
const HEAP = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 };

/**
 * Starts a thread by the name of its bundle (`scripts/runner/entries.js`). The address is written so that the bundler of pages does not
 * follow it: it would have to bundle native code, and threads that it bundles do not start under `next dev` (Next.js 16.4).
 */
export function startThread(name: string, workerData: Readonly<Record<string, unknown>> = {}): Worker {
  const bundle = pathToFileURL(join(process.cwd(), '.build', `${name}.js`)).href;
  const start = new URL(`data:text/javascript,${encodeURIComponent(`await import(${JSON.stringify(bundle)});`)}`);
  return new Worker(start, { workerData, resourceLimits: HEAP });
}
