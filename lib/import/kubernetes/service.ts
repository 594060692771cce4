import { both, fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { isHttpPort, isSocketPort } from '../shared/ports';
import { seenIn } from '../tree/seen';
import { at, itemsOf, numberOf, placeOf, textOf, type Value } from '../tree/value';

interface Port {
  readonly number: number | undefined;
  readonly protocol: string;
  readonly name: string;
  readonly seen: Seen;
}

function readPort({ number, protocol, name, seen }: Port): Notes {
  if (protocol === 'UDP' || protocol === 'SCTP') return both('udp-port', 'udp-port', seen);
  if (/^(grpc|http|https|h2c|web|ws|wss)([-_].*|\d*)$/i.test(name) || /http|h2c|grpc|ws/.test(name)) return facts(fact('http-port', seen));
  if (number !== undefined && isSocketPort(number)) return both('socket-port', 'socket-port', seen);
  return number !== undefined && isHttpPort(number) ? facts(fact('http-port', seen)) : NONE;
}

/** What a Service says of what it reaches. */
export function readService(service: Value): Notes {
  const type = textOf(at(service, 'spec', 'type')) ?? 'ClusterIP';
  const seen: Seen = seenIn(service, 'spec', 'type');
  const ports = itemsOf(at(service, 'spec', 'ports')).map((item) => {
    const number = numberOf(at(item, 'targetPort')) ?? numberOf(at(item, 'port'));
    return toPort(item, number, { ...placeOf(item), key: 'ports', value: textOf(at(item, 'port')) });
  });
  return join([
    ...ports.map(readPort),
    parts(type === 'LoadBalancer' && part('load-balancer', seen), type === 'NodePort' && part('node-port', seen)),
  ]);
}

function toPort(item: Value, number: number | undefined, seen: Seen): Port {
  const protocol = textOf(at(item, 'protocol')) ?? 'TCP';
  const name = textOf(at(item, 'appProtocol')) ?? textOf(at(item, 'name')) ?? '';
  return { number, protocol, name, seen: { ...seen, value: protocol === 'TCP' ? seen.value : `${seen.value ?? ''}/${protocol}` } };
}

/** Ports of the containers: what a Service says counts more, and ports of monitoring are none of clients'. */
export function portsOf(spec: Value, isReached: boolean): Notes {
  const ports = itemsOf(at(spec, 'containers')).flatMap((container) => itemsOf(at(container, 'ports')));
  const notes = join(
    ports.map((item) =>
      readPort(
        toPort(item, numberOf(at(item, 'containerPort')), {
          ...placeOf(item),
          key: 'containerPort',
          value: textOf(at(item, 'containerPort')),
        }),
      ),
    ),
  );
  const hostPort = ports.find((item) => at(item, 'hostPort'));
  const host = hostPort ? parts(part('node-port', seenIn(hostPort, 'hostPort'))) : NONE;
  return join([host, isReached ? NONE : { facts: notes.facts.filter(({ rule }) => rule !== 'udp-port'), parts: notes.parts }]);
}
