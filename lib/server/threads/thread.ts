import type { Worker } from 'node:worker_threads';

/** What a thread posts for each job (see `answer-jobs.ts`). */
export type JobAnswer<Reply> = { readonly reply: Reply } | { readonly error: string };

interface Asking<Reply> {
  readonly answered: (answer: JobAnswer<Reply>) => void;
  readonly lost: (cause: Error) => void;
}

/** One thread, which does one job after the other. It is lost where it ends, fails outside of a job or runs out of memory, at work or not. */
export class Thread<Job, Reply> {
  jobs = 0;
  private asking: Asking<Reply> | null = null;
  private over = false;

  /** `whenLost` is called once, and never for a thread that was ended by `end`. */
  constructor(
    private readonly worker: Worker,
    private readonly whenLost: (cause: Error) => void,
  ) {
    worker.on('message', (answer: JobAnswer<Reply>) => this.asking?.answered(answer));
    worker.on('messageerror', (cause: Error) => {
      this.lose(cause);
    });
    worker.on('error', (cause) => {
      this.lose(cause instanceof Error ? cause : new Error(String(cause)));
    });
    worker.on('exit', (status: number) => {
      this.lose(new Error(`It ended with ${status}`));
    });
    worker.unref();
  }

  /** Whether it was lost or ended: it answers nothing more. */
  get isOver(): boolean {
    return this.over;
  }

  /** What it answers, in time. Rejects where the thread is lost before, and where it takes longer: then it is ended. */
  async ask(job: Job, milliseconds: number): Promise<JobAnswer<Reply>> {
    this.jobs += 1;
    // An idle thread does not keep the process alive.
    this.worker.ref();
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<JobAnswer<Reply>>((answered, lost) => {
        this.asking = { answered, lost };
        timer = setTimeout(() => {
          this.lose(new Error(`It took longer than ${milliseconds} ms`));
        }, milliseconds);
        this.worker.postMessage(job);
      });
    } finally {
      clearTimeout(timer);
      this.asking = null;
      this.worker.unref();
    }
  }

  end(): void {
    this.over = true;
    void this.worker.terminate();
  }

  private lose(cause: Error): void {
    if (this.over) return;
    this.end();
    this.whenLost(cause);
    this.asking?.lost(cause);
  }
}
