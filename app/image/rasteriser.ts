import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Renders at once: more would take the cores from the pages. */
export const RENDERS_AT_ONCE = 2;
/** Renders that may wait; what comes after is refused. */
export const QUEUE_LENGTH = 20;
/** A worker is replaced after so many renders, so that the memory of the native library is given back. */
const RENDERS_A_WORKER = 500;
const LIMIT_MILLISECONDS = 10_000;

/** Everything is busy and the queue is full. */
export class BusyError extends Error {}

interface Job {
  readonly svg: string;
  /** In pixels; null for the picture's own. */
  readonly width: number | null;
  readonly resolve: (png: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (error: Error) => void;
}

type Reply = { readonly png: Uint8Array<ArrayBuffer> } | { readonly error: string };

/** A worker thread and how often it was used. */
interface Hand {
  readonly worker: Worker;
  renders: number;
}

/** Draws SVGs as PNGs on a few threads, with a bounded queue. Threads are started when they are needed. */
export class Rasteriser {
  private readonly waiting: Job[] = [];
  private readonly idle: Hand[] = [];
  private busy = 0;

  constructor(private readonly start: () => Worker = startWorker) {}

  /** Rejects with a BusyError where the queue is full, and with an Error where the picture cannot be drawn. */
  rasterise(svg: string, width: number | null): Promise<Uint8Array<ArrayBuffer>> {
    if (this.busy >= RENDERS_AT_ONCE && this.waiting.length >= QUEUE_LENGTH) return Promise.reject(new BusyError('The queue is full'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ svg, width, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    if (this.busy >= RENDERS_AT_ONCE) return;
    const job = this.waiting.shift();
    if (!job) return;
    this.busy += 1;
    const hand = this.idle.pop() ?? { worker: this.start(), renders: 0 };
    void this.run(hand, job).then((survives) => {
      this.busy -= 1;
      if (survives) this.idle.push(hand);
      else void hand.worker.terminate();
      this.next();
    });
  }

  /** Whether the worker can go on. */
  private async run(hand: Hand, { svg, width, resolve, reject }: Job): Promise<boolean> {
    hand.renders += 1;
    hand.worker.ref();
    hand.worker.postMessage({ svg, width, font: join(process.cwd(), 'assets', 'fonts', 'NotoSansCJKjp-subset.otf') });
    try {
      // Rejects where the thread fails, and where it takes too long.
      const [reply] = (await once(hand.worker, 'message', { signal: AbortSignal.timeout(LIMIT_MILLISECONDS) })) as [Reply];
      if ('png' in reply) resolve(reply.png);
      else reject(new Error(reply.error));
      return hand.renders < RENDERS_A_WORKER;
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
      return false;
    } finally {
      // An idle thread does not keep the process alive.
      hand.worker.unref();
    }
  }
}

/** The bundler must not follow the thread's file: it holds native code. */
function startWorker(): Worker {
  const file = pathToFileURL(join(process.cwd(), 'app', 'image', 'rasteriser-worker.js'));
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(file.href)};`)}`));
}
