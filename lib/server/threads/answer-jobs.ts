import { parentPort, type Transferable } from 'node:worker_threads';
import type { JobAnswer } from './thread';

export interface JobReply {
  readonly reply: unknown;
  /** What of it passes to the other thread without being copied. */
  readonly moved?: readonly Transferable[];
}

/** What a thread of a pool does: answers one job after the other. What it throws fails the job and nothing else. */
export function answerJobs(work: (job: never) => JobReply): void {
  parentPort?.on('message', (job: unknown) => {
    const { answer, moved } = attempt(work, job as never);
    parentPort?.postMessage(answer, moved);
  });
}

function attempt(
  work: (job: never) => JobReply,
  job: never,
): { readonly answer: JobAnswer<unknown>; readonly moved: readonly Transferable[] } {
  try {
    const { reply, moved = [] } = work(job);
    return { answer: { reply }, moved };
  } catch (error) {
    return { answer: { error: error instanceof Error ? error.message : String(error) }, moved: [] };
  }
}
