import type { ImportProblem } from '../shared/result';
import { join } from '../shared/notes';
import { largest } from '../shared/size';
import type { Unit } from '../shared/unit';
import { at, textOf, type Value } from '../tree/value';
import { containersOf, podOf, readPod } from './pod';

/** What objects of one kind and name share. */
export function keyOf(object: Value): string {
  return `${textOf(at(object, 'kind')) ?? ''}/${textOf(at(object, 'metadata', 'name')) ?? ''}`;
}

interface Apart {
  readonly running: readonly Value[];
  /** By the key of the object that they change. */
  readonly patches: ReadonlyMap<string, readonly Value[]>;
}

/** Whether an object only changes another one: what its containers run is said nowhere in it. */
function isPatch(object: Value): boolean {
  return !containersOf(podOf(object).spec ?? object).some((container) => at(container, 'image') !== undefined);
}

/** Objects that run by themselves, and those that an overlay lays over one of them. */
export function apart(objects: readonly Value[]): Apart {
  const whole = new Set(objects.filter((object) => !isPatch(object)).map(keyOf));
  const patches = new Map<string, Value[]>();
  const running = objects.filter((object) => {
    if (!isPatch(object) || !whole.has(keyOf(object))) return true;
    const same = patches.get(keyOf(object)) ?? [];
    same.push(object);
    patches.set(keyOf(object), same);
    return false;
  });
  return { running, patches };
}

/** A unit with what overlays change. Where they give it another size none is stated: the largest counts as likely. */
export function patched(unit: Unit, patches: readonly Value[], problems: ImportProblem[]): Unit {
  if (patches.length === 0) return unit;
  const read = patches.map((patch) => readPod(podOf(patch).spec ?? patch, problems, /Job$/.test(textOf(at(patch, 'kind')) ?? '')));
  const sizes = [unit.size, ...read.map(({ size }) => size)].filter((size) => size !== null);
  const most = largest(sizes);
  const isAgreed = sizes.every(({ memory, cpus }) => memory === most?.memory && cpus === most.cpus);
  const { facts, parts } = join([unit, ...read.map(({ notes }) => notes)]);
  return {
    ...unit,
    size: most && !isAgreed ? { ...most, by: 'request' } : most,
    variables: [...unit.variables, ...read.flatMap(({ variables }) => variables)],
    facts,
    parts,
  };
}
