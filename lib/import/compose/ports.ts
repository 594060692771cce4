import { both, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { isHttp3, isHttpPort, isSocketPort } from '../shared/ports';
import { at, itemsOf, type Value } from '../tree/value';
import { filled, type ServiceReading } from './reading';
import { seenItem } from '../tree/seen';

interface Port {
  /** Inside the container; null where a variable without a value hides it. */
  readonly target: number | null;
  readonly isUdp: boolean;
  /** Whether the file says that HTTP is spoken there. */
  readonly isHttp: boolean;
  readonly seen: Seen;
}

/** `8080:80`, `127.0.0.1:53:53/udp`, `3000-3005`, `80`, or a mapping with `target`. Of a range the first port counts. */
function readPort(reading: ServiceReading, item: Value, key: string): Port {
  if (item.kind !== 'text') {
    const target = filled(reading, at(item, 'target'));
    const protocol = filled(reading, at(item, 'protocol'));
    return {
      target: toPort(target),
      isUdp: protocol.toLowerCase() === 'udp',
      isHttp: /^(https?|http2|h2c|grpc|wss?)$/i.test(filled(reading, at(item, 'app_protocol'))),
      seen: { ...seenItem(key, item), value: protocol ? `${target}/${protocol}` : target },
    };
  }
  const [ports = '', protocol = ''] = filled(reading, item).split('/');
  return {
    target: toPort(ports.split(':').at(-1) ?? ''),
    isUdp: protocol.toLowerCase() === 'udp',
    isHttp: false,
    seen: seenItem(key, item),
  };
}

function toPort(text: string): number | null {
  const [, first] = /^(\d{1,5})(?:-\d{1,5})?$/.exec(text.trim()) ?? [];
  return first === undefined ? null : Number(first);
}

function readOne({ target, isUdp, isHttp, seen }: Port): Notes {
  if (isHttp) return both('http-port', 'http-port', seen);
  if (isUdp) return both('udp-port', 'udp-port', seen);
  if (target === null) return NONE;
  if (isSocketPort(target)) return both('socket-port', 'socket-port', seen);
  return isHttpPort(target) ? both('http-port', 'http-port', seen) : parts(part('http-port', seen));
}

/** What the published ports of an application say. A store's are its own protocol, which `readStore` tells. */
export function readPorts(reading: ServiceReading): Notes {
  const ports = itemsOf(at(reading.service, 'ports')).map((item) => readPort(reading, item, 'ports'));
  const overTcp = ports.flatMap(({ target, isUdp }) => (isUdp ? [] : [target]));
  return join(ports.map((port) => readOne({ ...port, isHttp: port.isHttp || (port.isUdp && isHttp3(port.target, overTcp)) })));
}

/** Whether others outside reach it, or another service inside. */
export function hasPorts({ service }: ServiceReading): boolean {
  return itemsOf(at(service, 'ports')).length > 0 || itemsOf(at(service, 'expose')).length > 0;
}
