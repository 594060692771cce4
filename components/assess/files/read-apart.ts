import type { ImportFile, ImportResult } from '@/lib/import';

/** What the reader's worker says. `ready`: its script is loaded. */
export type FromReader = { readonly kind: 'ready' } | { readonly kind: 'read'; readonly result: ImportResult };

/** As much of a worker as is used. */
export type ReaderWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** `cut-off`: it took too long; `failed`: the worker could not be loaded, or broke. */
export type Apart = { readonly kind: 'read'; readonly result: ImportResult } | { readonly kind: 'cut-off' | 'failed' };

/** Milliseconds from the moment that the worker has the files. */
export const READING_TIME = 2000;

/**
 * Reads files in a worker of their own, which ends with them, done or not. How long its script takes to arrive does not count.
 * Never rejects.
 */
export function readApart(makeWorker: () => ReaderWorker, files: readonly ImportFile[]): Promise<Apart> {
  return new Promise((resolve) => {
    let worker: ReaderWorker;
    try {
      worker = makeWorker();
    } catch {
      resolve({ kind: 'failed' });
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (outcome: Apart): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(outcome);
    };
    worker.onerror = () => {
      end({ kind: 'failed' });
    };
    worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
      if (data.kind === 'read') {
        end(data);
        return;
      }
      timer = setTimeout(() => {
        end({ kind: 'cut-off' });
      }, READING_TIME);
      worker.postMessage(files);
    };
  });
}
