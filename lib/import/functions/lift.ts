import { fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { seenIn } from '../tree/seen';
import { at, entriesOf, textOf, type Value } from '../tree/value';
import type { Started } from './events';

/** A construct of the plugin Lift, which stands for resources that the file does not write out. */
interface Construct {
  readonly type: string;
  readonly body: Value;
  readonly seen: Seen;
}

function constructsOf(root: Value): readonly Construct[] {
  return entriesOf(at(root, 'constructs')).map(([, body]) => ({
    type: textOf(at(body, 'type')) ?? '',
    body,
    seen: seenIn(body, 'type'),
  }));
}

/** Functions that take messages from queues: name, body and line, as of any other function. */
export function queueWorkers(root: Value): readonly (readonly [string, Value, number])[] {
  return entriesOf(at(root, 'constructs')).flatMap(([name, body, line]) => {
    const worker = at(body, 'worker');
    return textOf(at(body, 'type')) === 'queue' && worker ? [[name, worker, line] as const] : [];
  });
}

/** How constructs start functions. */
export function startedByConstructs(root: Value): readonly Started[] {
  return constructsOf(root).flatMap(({ type, seen }): Started[] =>
    type === 'queue' ? [{ kind: 'event', seen }] : type === 'webhook' ? [{ kind: 'http', seen }] : [],
  );
}

/** What constructs bring along: queues, buckets, tables and web sites of the provider. */
export function readConstructs(root: Value): Notes {
  return join(constructsOf(root).map(readConstruct));
}

function readConstruct({ type, seen }: Construct): Notes {
  if (type === 'vpc') return facts(fact('private-subnets', seen));
  if (!/^(queue|storage|webhook|database\/dynamodb-single-table|static-website|single-page-app|server-side-website)$/.test(type))
    return NONE;
  return join([
    facts(
      fact('cloud-service', seen),
      /^(storage|database\/)/.test(type) && fact('managed-store', seen),
      type === 'queue' && fact('store-beside', seen),
    ),
    parts(part('cloud-resource', seen)),
  ]);
}
