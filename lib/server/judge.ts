import type { Findings } from '@/lib/report/result';
import type { LinkState } from '@/lib/share';
import { startThread } from './threads/start-thread';
import { ThreadPool } from './threads/thread-pool';
import { workOut } from './work-out';

const pool = new ThreadPool<LinkState, Findings>({
  start: () => startThread('judge-worker'),
  threads: 1,
  // Some fifty milliseconds each: nobody waits longer than a few seconds.
  queue: 100,
  jobs: Infinity,
  milliseconds: 30_000,
});

/**
 * All that the rules of a link have to say of its answers, worked out beside the thread that answers requests. Rejects with a
 * BusyError where too many wait, and with an Error where this deployment does not have the rules or they do not know an id.
 */
export async function judge({ contentVersion, answers, priorities }: LinkState): Promise<Findings> {
  const job = { contentVersion, answers, priorities };
  // Under `next dev` the code changes while it runs, which a thread would not notice.
  return process.env.NODE_ENV === 'development' ? workOut(job) : pool.run(job);
}
