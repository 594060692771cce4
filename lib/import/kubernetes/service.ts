import { both, fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { isHttp3, isHttpPort, isSocketPort } from '../shared/ports';
import { seenIn } from '../tree/seen';
import { containersOf } from './pod';
import { at, itemsOf, numberOf, textOf, type Value } from '../tree/value';

interface Port {
  readonly number: number | undefined;
  readonly protocol: string;
  readonly name: string;
  readonly seen: Seen;
}

/** Names of ports and application protocols: `grpc-api`, `kubernetes.io/h2c`, `http-server`. */
const HTTP2 = /(^|[-_./])(grpc|h2c|http2)([-_.\d]|$)/i;
const HTTP = /http|(^|[-_./])(web|wss?)([-_.\d]|$)/i;

function readPort({ number, protocol, name, seen }: Port): Notes {
  if (protocol === 'UDP' || protocol === 'SCTP') return both('udp-port', 'udp-port', seen);
  if (HTTP2.test(name)) return facts(fact('http2-port', seen));
  if (HTTP.test(name)) return facts(fact('http-port', seen));
  if (number !== undefined && isSocketPort(number)) return both('socket-port', 'socket-port', seen);
  return number !== undefined && isHttpPort(number) ? facts(fact('http-port', seen)) : NONE;
}

/** HTTP/3 says nothing that the port beside it does not say. */
function withoutHttp3(ports: readonly Port[]): readonly Port[] {
  const overTcp = ports.flatMap(({ protocol, number }) => (protocol === 'TCP' ? [number] : []));
  return ports.filter(({ protocol, number }) => protocol !== 'UDP' || !isHttp3(number, overTcp));
}

/** What a Service says of what it reaches. */
export function readService(service: Value): Notes {
  const type = textOf(at(service, 'spec', 'type')) ?? 'ClusterIP';
  const seen: Seen = seenIn(service, 'spec', 'type');
  const ports = itemsOf(at(service, 'spec', 'ports')).map((item) => {
    const key = numberOf(at(item, 'targetPort')) === undefined ? 'port' : 'targetPort';
    return toPort(item, numberOf(at(item, key)), key);
  });
  return join([
    ...withoutHttp3(ports).map(readPort),
    parts(type === 'LoadBalancer' && part('load-balancer', seen), type === 'NodePort' && part('node-port', seen)),
  ]);
}

/** A port by its name where that tells what is spoken, otherwise by its number. */
function toPort(item: Value, number: number | undefined, key: 'port' | 'targetPort' | 'containerPort'): Port {
  const protocol = textOf(at(item, 'protocol')) ?? 'TCP';
  const named = at(item, 'appProtocol') ? 'appProtocol' : 'name';
  const name = textOf(at(item, named)) ?? '';
  const told = protocol !== 'TCP' ? 'protocol' : HTTP.test(name) || HTTP2.test(name) ? named : key;
  const written = seenIn(item, told);
  const seen = told === 'protocol' ? { ...written, key, value: `${textOf(at(item, key)) ?? ''}/${protocol}` } : written;
  return { number, protocol, name, seen };
}

/** Ports of the containers: what a Service says counts more, and ports of monitoring are none of clients'. */
export function portsOf(spec: Value, isReached: boolean): Notes {
  const ports = containersOf(spec).flatMap((container) => itemsOf(at(container, 'ports')));
  const found = ports.map((item) => toPort(item, numberOf(at(item, 'containerPort')), 'containerPort'));
  const notes = join(withoutHttp3(found).map(readPort));
  const hostPort = ports.find((item) => at(item, 'hostPort'));
  const host = hostPort ? parts(part('node-port', seenIn(hostPort, 'hostPort'))) : NONE;
  return join([host, isReached ? NONE : { facts: notes.facts.filter(({ rule }) => rule !== 'udp-port'), parts: notes.parts }]);
}
