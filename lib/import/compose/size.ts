import type { Size } from '../shared/size';
import { composeBytes, isByCpus } from '../shared/size';
import { at } from '../tree/value';
import { seenAt, stated, type ServiceReading } from './reading';
import { excerptOf } from '../shared/excerpt';

interface Source {
  readonly memory: readonly string[];
  readonly cpus: readonly string[];
  readonly by: Size['by'];
}

const LIMITS: readonly Source[] = [
  { memory: ['deploy', 'resources', 'limits', 'memory'], cpus: ['deploy', 'resources', 'limits', 'cpus'], by: 'limit' },
  { memory: ['mem_limit'], cpus: ['cpus'], by: 'limit' },
];
const REQUESTS: readonly Source[] = [
  { memory: ['deploy', 'resources', 'reservations', 'memory'], cpus: ['deploy', 'resources', 'reservations', 'cpus'], by: 'request' },
  { memory: ['mem_reservation'], cpus: [], by: 'request' },
];

function readSource(reading: ServiceReading, { memory, cpus, by }: Source): Size | null {
  const bytes = composeBytes(stated(reading, at(reading.service, ...memory)) ?? '');
  const count = cpus.length === 0 ? NaN : Number(stated(reading, at(reading.service, ...cpus)) ?? NaN);
  const number = Number.isFinite(count) && count > 0 ? count : null;
  // Nought is no limit.
  const size = bytes === 0 ? null : bytes;
  if (size === null && number === null) return null;
  const { file, line, key, value } = seenAt(reading, ...(isByCpus({ memory: size, cpus: number }) ? cpus : memory));
  return { memory: size, cpus: number, by, file, line, excerpt: excerptOf(key, value) };
}

/** The size that a service states: its limit, or else what it reserves. Two limits that differ are no statement: the larger counts as likely. */
export function readSize(reading: ServiceReading): Size | null {
  const limits = LIMITS.flatMap((source) => readSource(reading, source) ?? []);
  const [first, second] = limits;
  if (first && second && first.memory !== null && second.memory !== null && first.memory !== second.memory) {
    return { ...(first.memory > second.memory ? first : second), by: 'request' };
  }
  if (first) return { ...first, memory: first.memory ?? second?.memory ?? null, cpus: first.cpus ?? second?.cpus ?? null };
  return REQUESTS.flatMap((source) => readSource(reading, source) ?? [])[0] ?? null;
}
