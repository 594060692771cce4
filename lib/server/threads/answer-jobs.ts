import { parentPort } from 'node:worker_threads';
import type { JobAnswer } from './thread';

/** What a thread of a pool does: answers one job after the other. What it throws fails the job and nothing else. */
export function answerJobs(work: (job: never) => unknown): void {
  parentPort?.on('message', (job: unknown) => {
    parentPort?.postMessage(answer(work, job as never));
  });
}

function answer(work: (job: never) => unknown, job: never): JobAnswer<unknown> {
  try {
    return { reply: work(job) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
