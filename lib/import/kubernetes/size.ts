import type { ImportProblem } from '../shared/result';
import { excerptOf } from '../shared/excerpt';
import { isByCpus, quantity, type Size } from '../shared/size';
import { at, placeAt, textOf, type Value } from '../tree/value';

/** `512m` is half a byte: who wrote it meant something else. */
const LEAST = 1024;

/** What the containers of a pod may use together, or ask for where no limit is set. Where only some set one, it is no limit of the pod. */
export function readPodSize(containers: readonly Value[], problems: ImportProblem[]): Size | null {
  return readKind(containers, 'limits', problems) ?? readKind(containers, 'requests', problems);
}

function readKind(containers: readonly Value[], kind: 'limits' | 'requests', problems: ImportProblem[]): Size | null {
  const memory = containers.map((container) => readMemory(container, kind, problems));
  const cpus = containers.map((container) => quantity(textOf(at(container, 'resources', kind, 'cpu')) ?? ''));
  const first = containers.find((_, index) => memory[index] !== null) ?? containers.find((_, index) => cpus[index] !== null);
  if (!first) return null;
  const bytes = sum(memory);
  const count = sum(cpus);
  const key = isByCpus({ memory: bytes, cpus: count }) ? 'cpu' : 'memory';
  const shown = largestOf(containers, key === 'cpu' ? cpus : memory) ?? first;
  const isWhole = memory.every((one) => one !== null) || bytes === null;
  return {
    memory: bytes,
    cpus: count,
    by: kind === 'limits' && isWhole ? 'limit' : 'request',
    ...placeAt(shown, 'resources', kind, key),
    excerpt: excerptOf(`${kind}: ${key}`, textOf(at(shown, 'resources', kind, key))),
  };
}

/** The container that asks for the most. */
function largestOf(containers: readonly Value[], amounts: readonly (number | null)[]): Value | undefined {
  return containers[amounts.indexOf(Math.max(...amounts.map((amount) => amount ?? -1)))];
}

function sum(found: readonly (number | null)[]): number | null {
  const known = found.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((all, one) => all + one, 0);
}

function readMemory(container: Value, kind: string, problems: ImportProblem[]): number | null {
  const written = textOf(at(container, 'resources', kind, 'memory'));
  const bytes = quantity(written ?? '');
  if (written === undefined || bytes === null) return null;
  if (bytes >= LEAST || bytes === 0) return bytes === 0 ? null : bytes;
  problems.push({ kind: 'odd-size', ...placeAt(container, 'resources', kind, 'memory'), found: excerptOf('memory', written) });
  return null;
}
