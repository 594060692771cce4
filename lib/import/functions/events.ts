import { fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';

/** How a function is started. */
export type EventKind = 'http' | 'schedule' | 'event' | 'stream' | 'websocket';

export interface Started {
  readonly kind: EventKind;
  readonly seen: Seen;
}

const RULE = { schedule: 'starts-on-schedule', event: 'reads-events', stream: 'reads-stream', websocket: 'reads-stream' } as const;
const CHOICE = { http: 'http', schedule: 'batch', event: 'event', stream: 'stream', websocket: 'stream' } as const;

/** What the events of all functions together say: where all are of one kind, that is the work. */
export function readEvents(started: readonly Started[]): Notes {
  const kinds = [...new Set(started.map(({ kind }) => kind))];
  const works = new Set(kinds.map((kind) => CHOICE[kind]));
  const firstOf = (kind: EventKind): Seen | undefined => started.find((one) => one.kind === kind)?.seen;
  const http = firstOf('http');
  const socket = firstOf('websocket');
  return join([
    facts(http && fact('http-handler', http), socket && fact('websocket-api', socket)),
    ...kinds.map((kind) => {
      const seen = firstOf(kind);
      if (kind === 'http' || !seen) return NONE;
      return facts(works.size === 1 ? fact(RULE[kind], seen) : fact('some-events', seen, CHOICE[kind]));
    }),
    parts(...started.filter(({ kind }) => kind !== 'http').map(({ seen }) => part('event-source', seen))),
  ]);
}
