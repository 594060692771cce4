import type { ImportProblem } from '../shared/result';
import { excerptOf } from '../shared/excerpt';
import { newUnit } from '../shared/new-unit';
import { both, fact, facts, join, NONE, part, parts, variables, type Notes, type Seen } from '../shared/notes';
import type { Reading } from '../shared/unit';
import { seenKey } from '../tree/seen';
import { at, entriesOf, itemsOf, keysOf, placeAt, textOf, type Value } from '../tree/value';
import { readPodSize } from '../kubernetes/size';

export function isScore(root: Value): boolean {
  return /^score\.dev\//.test(textOf(at(root, 'apiVersion')) ?? '') && at(root, 'containers')?.kind === 'map';
}

/** The one workload of a score.yaml. */
export function readScore(root: Value, problems: ImportProblem[]): Reading {
  const containers = entriesOf(at(root, 'containers'));
  const seen: Seen = { ...placeAt(root, 'containers'), key: 'containers', value: containers.map(([name]) => name).join(', ') };
  const name = textOf(at(root, 'metadata', 'name')) ?? 'workload';
  const resources = entriesOf(at(root, 'resources'));
  const keeps = resources.some(([, resource]) => textOf(at(resource, 'type')) === 'volume');
  const variables = containers.flatMap(([, container]) => keysOf(at(container, 'variables')));
  const unit = newUnit(
    {
      name,
      ...placeAt(root, 'metadata', 'name'),
      excerpt: excerptOf('name', name),
      containers: Math.max(1, containers.length),
      size: readPodSize(containers.map(([, container]) => container), problems),
      variables,
    },
    join([...resources.map(([key, resource, line]) => readResource(resource, { file: resource.file, line, key }, keeps)), readPorts(root), ...containers.map(([, container]) => readContainer(container))]),
  ); // prettier-ignore
  return { name: '', units: [unit], facts: [fact('containers-described', seen)], parts: [] };
}

function readResource(resource: Value, place: Seen, keeps: boolean): Notes {
  const type = textOf(at(resource, 'type')) ?? '';
  const seen: Seen = { ...place, key: 'resources', value: type };
  const beside = facts(!keeps && fact('store-beside', seen));
  if (/^(postgres|postgresql|mysql|mariadb|mssql|postgres-instance|mysql-instance)$/.test(type))
    return join([both('relational-store', 'add-on', seen), beside]);
  if (type === 'volume') return both('claimed-volume', 'claim', seen);
  if (/^(redis|mongodb|s3|elasticsearch)/.test(type)) return join([both('store-client', 'add-on', seen), beside]);
  if (/^(amqp|kafka-topic|rabbitmq|nats)/.test(type)) return both('store-client', 'add-on', seen);
  return type === 'route' ? both('http-port', 'ingress', seen) : NONE;
}

function readPorts(root: Value): Notes {
  return join(
    entriesOf(at(root, 'service', 'ports')).map(([name, port, line]) => {
      const seen: Seen = { file: port.file, line, key: 'ports', value: `${name} ${textOf(at(port, 'port')) ?? ''}` };
      if (textOf(at(port, 'protocol')) === 'UDP') return facts(fact('udp-port', seen));
      if (/grpc|h2c|http2/.test(name)) return facts(fact('http2-port', seen));
      return facts(/http|web|www/.test(name) && fact('http-port', seen));
    }),
  );
}

function readContainer(container: Value): Notes {
  const [variable] = keysOf(at(container, 'variables'));
  const probe = ['livenessProbe', 'readinessProbe'].find((key) => at(container, key));
  return join([
    variable === undefined ? NONE : variables(placeAt(container, 'variables'), variable),
    parts(
      probe !== undefined && part('health-check', seenKey(container, probe)),
      itemsOf(at(container, 'files')).length > 0 && part('configuration', seenKey(container, 'files')),
    ),
  ]);
}
