import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';

/** Every thread is busy and the queue is full. */
export class BusyError extends Error {}

export interface ThreadPoolOptions {
  readonly start: () => Worker;
  readonly threads: number;
  /** Jobs that may wait; what comes after is refused. */
  readonly queue: number;
  /** A thread is replaced after so many jobs, so that the memory of native libraries is given back. */
  readonly jobs: number;
  /** A thread that takes longer for one job is replaced, and the job fails. */
  readonly milliseconds: number;
}

interface Waiting<Job, Reply> {
  readonly job: Job;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** What a thread posts for each job (see `answer-jobs.ts`). */
export type JobAnswer<Reply> = { readonly reply: Reply } | { readonly error: string };

/** A thread and how often it was used. */
interface Hand {
  readonly worker: Worker;
  jobs: number;
}

/** What takes the processor long is done by a few threads, first come first served. Threads are started when they are needed. */
export class ThreadPool<Job, Reply> {
  private readonly waiting: Waiting<Job, Reply>[] = [];
  private readonly idle: Hand[] = [];
  private busy = 0;

  constructor(private readonly options: ThreadPoolOptions) {}

  /** Rejects with a BusyError where the queue is full, and with an Error where the job fails. */
  run(job: Job): Promise<Reply> {
    const { threads, queue } = this.options;
    if (this.busy >= threads && this.waiting.length >= queue) return Promise.reject(new BusyError('The queue is full'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ job, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    if (this.busy >= this.options.threads) return;
    const waiting = this.waiting.shift();
    if (!waiting) return;
    this.busy += 1;
    const hand = this.idle.pop() ?? { worker: this.options.start(), jobs: 0 };
    void this.work(hand, waiting).then((survives) => {
      this.busy -= 1;
      if (survives) this.idle.push(hand);
      else void hand.worker.terminate();
      this.next();
    });
  }

  /** Whether the thread can go on. */
  private async work(hand: Hand, { job, resolve, reject }: Waiting<Job, Reply>): Promise<boolean> {
    const { jobs, milliseconds } = this.options;
    hand.jobs += 1;
    hand.worker.ref();
    hand.worker.postMessage(job);
    try {
      // Rejects where the thread fails, and where it takes too long.
      const [answer] = (await once(hand.worker, 'message', { signal: AbortSignal.timeout(milliseconds) })) as [JobAnswer<Reply>];
      if ('reply' in answer) resolve(answer.reply);
      else reject(new Error(answer.error));
      return hand.jobs < jobs;
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
      return false;
    } finally {
      // An idle thread does not keep the process alive.
      hand.worker.unref();
    }
  }
}
