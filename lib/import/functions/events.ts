import { at, textOf, type Value } from '../tree/value';
import { fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';

/** How a function is started. */
export type EventKind = 'http' | 'schedule' | 'event' | 'stream' | 'websocket';

export interface Started {
  readonly kind: EventKind;
  readonly seen: Seen;
  /** What of the provider's the event comes from; nothing where it may be somebody else's. */
  readonly from?: 'store' | 'service' | undefined;
}

const STORES = /^(s3|dynamodb|documentdb|stream|blob)$/i;
const SERVICES =
  /^(sqs|sns|kinesis|event_?bridge(rule)?|cloudwatch_?event|cloudwatch_?logs?|iot|iotrule|cognito(userpool)?|servicebus|eventgrid|eventhub|queue)$/i;

/** What an event of this name comes from. */
export function originOf(name: string): Started['from'] {
  return STORES.test(name) ? 'store' : SERVICES.test(name) ? 'service' : undefined;
}

/** Whether an event is written down but switched off, as far as the file says so without a variable. */
export function isOff(event: Value): boolean {
  return ['enabled', 'Enabled'].some((key) => textOf(at(event, key)) === 'false') || textOf(at(event, 'State')) === 'DISABLED';
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
  const cloud = started.find(({ from }) => from !== undefined);
  const store = started.find(({ from }) => from === 'store');
  return join([
    facts(cloud && fact('cloud-service', cloud.seen), store && fact('store-beside', store.seen)),
    facts(http && fact('http-handler', http), socket && fact('websocket-api', socket)),
    ...kinds.map((kind) => {
      const seen = firstOf(kind);
      if (kind === 'http' || !seen) return NONE;
      return facts(works.size === 1 ? fact(RULE[kind], seen) : fact('some-events', seen, CHOICE[kind]));
    }),
    parts(...started.filter(({ kind }) => kind !== 'http').map(({ seen }) => part('event-source', seen))),
  ]);
}
