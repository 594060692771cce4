import { both, fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { at, entriesOf, isTrue, itemsOf, textOf, type Value } from '../tree/value';
import { filled, type ServiceReading } from './reading';
import { seenItem } from '../tree/seen';

interface Mount {
  readonly kind: 'bind' | 'volume' | 'anonymous' | 'memory' | 'image';
  readonly source: string;
  readonly target: string;
  readonly isReadOnly: boolean;
  readonly seen: Seen;
}

/** Volumes that only speed a build up, or hold what every start makes anew. */
const SCRATCH =
  /(node_modules|\.next|\.cache|\/cache|\.gradle|\.m2|\/vendor|\/bundle|\.pnpm-store|\/target|\.venv|\/tmp|\/run|\/static|\/staticfiles|\/certs)\/?$/;

function readMount(reading: ServiceReading, item: Value): Mount {
  if (item.kind !== 'text') return readLongMount(reading, item);
  const text = filled(reading, item);
  const [first = '', second, mode = ''] = splitMount(text);
  const seen = seenItem('volumes', item);
  if (second === undefined) return { kind: 'anonymous', source: '', target: first, isReadOnly: false, seen };
  const isBind = /^([./~]|[A-Za-z]:[\\/]|$)/.test(first) || /^\$\{?(PWD|HOME)\b/.test(textOf(item) ?? '');
  const kind = isBind ? 'bind' : reading.inMemory.has(first) ? 'memory' : 'volume';
  return { kind, source: first, target: second, isReadOnly: /(^|,)ro(,|$)/.test(mode), seen };
}

/** At colons, but for the one of a drive letter. */
function splitMount(text: string): readonly string[] {
  return text.split(/(?<!^[A-Za-z]):/);
}

/** Kinds of mounts that are no volumes. What is mounted from an image is only read, and comes with it. */
const KINDS: Readonly<Record<string, Mount['kind']>> = { bind: 'bind', npipe: 'bind', tmpfs: 'memory', image: 'image' };

function readLongMount(reading: ServiceReading, item: Value): Mount {
  const type = filled(reading, at(item, 'type'));
  const source = filled(reading, at(item, 'source') ?? at(item, 'src'));
  const target = filled(reading, at(item, 'target') ?? at(item, 'dst') ?? at(item, 'destination'));
  const kind = KINDS[type] ?? (source === '' ? 'anonymous' : reading.inMemory.has(source) ? 'memory' : 'volume');
  const isReadOnly = isTrue(at(item, 'read_only')) || isTrue(at(item, 'readonly'));
  return { kind, source, target, isReadOnly, seen: { ...seenItem('volumes', item), value: `${source || kind}:${target}` } };
}

function readOne({ kind, source, target, isReadOnly, seen }: Mount): Notes {
  if (source.endsWith('docker.sock') || source.includes('docker_engine')) return both('docker-socket', 'docker-socket', seen);
  if (kind === 'memory') return parts(part('memory-volume', seen));
  if (kind === 'bind') {
    const isSingle = /\.[A-Za-z0-9]{1,6}$/.test(target) || isReadOnly || target.startsWith('/etc/');
    return parts(part(isSingle ? 'config-mount' : 'bind-mount', seen));
  }
  const keeps = kind === 'volume' && !isReadOnly && !SCRATCH.test(target) && !target.startsWith('/etc/');
  if (!keeps) return kind === 'volume' ? parts(part('named-volume', seen)) : NONE;
  return both('named-volume', 'named-volume', seen);
}

const DATA = /(^|\/)(data|database|db|storage|uploads?|media|files|volumes?|backups?|library|config|state|lib)(\/|$)/i;
const NAMED = /(^|\/)(data|database|datastore|db|storage|uploads?|media|backups?|library|var\/lib)(\/|$)/i;
const SYSTEM = /^\/(dev|proc|sys|run|var\/run|etc\/(localtime|timezone))(\/|$)/;

/** Whether it writes to a folder of the host that is neither code beside the file nor a part of the system. */
export function keepsOnHost(reading: ServiceReading): boolean {
  return itemsOf(at(reading.service, 'volumes')).some((item) => {
    const { kind, source, target, isReadOnly } = readMount(reading, item);
    if (kind !== 'bind' || isReadOnly || SYSTEM.test(source) || source.endsWith('.sock')) return false;
    return !source.startsWith('.') || DATA.test(source) || DATA.test(target);
  });
}

/** Where stores keep their files. */
const KEPT = /^\/(data|bitnami|var\/(lib|opt)|usr\/share\/elasticsearch\/data)(\/|$)/;

/** Files of settings, sockets and code are no data: only a folder that is named like one for data is. */
function isData({ kind, source, target, isReadOnly }: Mount): boolean {
  const isSingle = /\.[A-Za-z0-9]{1,6}$/.test(target) || target.startsWith('/etc/');
  return kind === 'bind' && !isReadOnly && !isSingle && !SYSTEM.test(source) && (NAMED.test(source) || NAMED.test(target));
}

/** The first folder of the host that an application seems to keep its data in. */
export function readFolders(reading: ServiceReading): Notes {
  const kept = itemsOf(at(reading.service, 'volumes'))
    .map((item) => readMount(reading, item))
    .find(isData);
  return facts(kept && fact('kept-on-host', kept.seen));
}

/** The folder of the host in which a store keeps its files. */
export function readStoreFolders(reading: ServiceReading): Notes {
  const mounts = itemsOf(at(reading.service, 'volumes')).map((item) => readMount(reading, item));
  const kept = mounts.find(({ kind, target, isReadOnly }) => kind === 'bind' && !isReadOnly && KEPT.test(target));
  return facts(kept && fact('named-volume', kept.seen));
}

/** Names of volumes that are kept in memory, whatever they are called. */
export function volumesInMemory(root: Value): ReadonlySet<string> {
  const volumes = entriesOf(at(root, 'volumes'));
  return new Set(volumes.flatMap(([name, volume]) => (textOf(at(volume, 'driver_opts', 'type')) === 'tmpfs' ? [name] : [])));
}

/** What the mounts of a service say: what it keeps, and what of the host it reads. */
export function readMounts(reading: ServiceReading): Notes {
  const mounts = itemsOf(at(reading.service, 'volumes')).map((item) => readMount(reading, item));
  const memory = itemsOf(at(reading.service, 'tmpfs')).map((item) => parts(part('memory-volume', seenItem('tmpfs', item))));
  return join([...mounts.map((mount) => readOne(mount)), ...memory]);
}
