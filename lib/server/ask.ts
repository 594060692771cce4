import { house } from './house';
import type { Asked, Question, QuestionKind, Reply } from './questions';
import { settings } from './settings/read';
import { startThread } from './threads/start-thread';
import { tellLost } from './threads/tell-lost';
import { ThreadPool } from './threads/thread-pool';

/** What asks the engine takes milliseconds, at worst a second: the thread that answers everybody never does it (docs/adr/0010). */
const makePool = (): ThreadPool<Question, unknown> =>
  new ThreadPool({
    start: () => startThread('engine-worker', { house: house() }),
    threads: settings().threads,
    // Some ten milliseconds each: nobody waits longer than a few seconds.
    queue: 200,
    jobs: Infinity,
    milliseconds: 30_000,
    whenLost: tellLost('engine-worker'),
  });

let pool: ReturnType<typeof makePool> | undefined;

/** Asks the engine's threads. Rejects with a BusyError where too many wait or the thread is lost, and with an Error where the answer fails. */
export function ask<Kind extends QuestionKind>(kind: Kind, asked: Asked<Kind>): Promise<Reply<Kind>> {
  pool ??= makePool();
  return pool.run({ kind, asked } as unknown as Question) as Promise<Reply<Kind>>;
}
