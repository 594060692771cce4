import { house } from './house';
import type { Asked, PageKind, Question, QuestionKind, Reply, SentPage } from './questions';
import { settings } from './settings/read';
import { inPlace } from './threads/places';
import { startThread } from './threads/start-thread';
import { tellLost } from './threads/tell-lost';
import { ThreadPool } from './threads/thread-pool';

/** What asks the engine takes milliseconds, at worst a second: the thread that answers everybody never does it (docs/adr/0010). */
const makePool = (): ThreadPool<Question, unknown> =>
  new ThreadPool({
    start: () => startThread('engine-worker', { house: house() }),
    threads: settings().threads,
    // Who has a place has a thread, or that which is just giving its answer.
    queue: settings().threads,
    jobs: Infinity,
    milliseconds: 30_000,
    whenLost: tellLost('engine-worker'),
  });

let pool: ReturnType<typeof makePool> | undefined;

/**
 * Asks the engine's threads, when it is the client's turn. Rejects with a BusyError where too many wait or the thread is lost, and with an
 * Error where the answer fails.
 */
export function ask<Kind extends QuestionKind>(kind: Kind, asked: Asked<Kind>): Promise<Reply<Kind>> {
  return run({ kind, asked } as Question) as Promise<Reply<Kind>>;
}

/** The same for a whole page. `packs`: it comes compressed. */
export function askPage<Kind extends PageKind>(kind: Kind, asked: Asked<Kind>, packs: boolean): Promise<SentPage> {
  return run({ kind, asked, packs } as Question) as Promise<SentPage>;
}

function run(question: Question): Promise<unknown> {
  const threads = (pool ??= makePool());
  return inPlace(() => threads.run(question));
}
