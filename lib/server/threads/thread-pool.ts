import type { Worker } from 'node:worker_threads';
import { Thread } from './thread';

/** Nobody has time for the job just now: it may be given again in some seconds. */
export class BusyError extends Error {}

export interface ThreadPoolOptions {
  readonly start: () => Worker;
  readonly threads: number;
  /** Jobs that may wait; what comes after is refused. */
  readonly queue: number;
  /** A thread is replaced after so many jobs, so that the memory of native libraries is given back. */
  readonly jobs: number;
  /** A thread that takes longer for one job is replaced. */
  readonly milliseconds: number;
  /** Told of every thread that was lost. */
  readonly whenLost: (cause: Error) => void;
}

interface Waiting<Job, Reply> {
  readonly job: Job;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * What takes the processor long is done by a few threads, first come first served. Threads are started when they are needed, and
 * one that is lost is replaced.
 */
export class ThreadPool<Job, Reply> {
  private readonly waiting: Waiting<Job, Reply>[] = [];
  private readonly idle = new Set<Thread<Job, Reply>>();
  private busy = 0;

  constructor(private readonly options: ThreadPoolOptions) {}

  /** Rejects with a BusyError where the queue is full or the thread is lost before it answers, and with an Error where the job fails. */
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
    void this.work(waiting).finally(() => {
      this.busy -= 1;
      this.next();
    });
  }

  private async work({ job, resolve, reject }: Waiting<Job, Reply>): Promise<void> {
    const { jobs, milliseconds } = this.options;
    try {
      const thread = this.take();
      const answer = await thread.ask(job, milliseconds);
      // Node.js tells the last answer of a thread that ends and its end in one turn, before anything that waits for the answer goes on.
      if (thread.jobs >= jobs) thread.end();
      if (!thread.isOver) this.idle.add(thread);
      if ('reply' in answer) resolve(answer.reply);
      else reject(new Error(answer.error));
    } catch (cause) {
      reject(new BusyError('The thread was lost', { cause }));
    }
  }

  /** The one used last: what it knows is nearest to its processor. */
  private take(): Thread<Job, Reply> {
    const thread = [...this.idle].at(-1) ?? this.start();
    this.idle.delete(thread);
    return thread;
  }

  private start(): Thread<Job, Reply> {
    const thread: Thread<Job, Reply> = new Thread(this.options.start(), (cause) => {
      this.idle.delete(thread);
      this.options.whenLost(cause);
    });
    return thread;
  }
}
