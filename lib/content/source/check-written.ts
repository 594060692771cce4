import type { Condition } from '../../model/condition';
import type { Criterion } from '../../model/criterion';
import type { Written } from '../../model/weighing';
import { checkIds } from './check-ids';
import type { Fault } from './faults';
import type { RawContent } from './read';

/** Criteria whose rules differ from the written ones: a condition, or an alternative that it moves, on one side alone. */
export function checkWrittenIds(content: RawContent): Fault[] {
  return [...content.written.values()].flatMap((written) => {
    const file = fileOf(written.id);
    const criterion = content.criteria.get(written.id);
    if (!criterion) return checkIds([written.id], content.criteria, { file, path: 'criterion', what: 'criterion' });
    const conditions = { now: criterion.effects.map(nameOf), then: written.effects.map(nameOf) };
    return [
      ...checkIds(Object.keys(criterion.base), keysOf(written.base), { file, path: 'base', what: 'alternative' }),
      ...conditions.now
        .filter((condition) => !conditions.then.includes(condition))
        .map((condition) => ({ file, path: 'effects', message: `has no strengths for the effect of ${condition}: write them` })),
      ...conditions.then
        .filter((condition) => !conditions.now.includes(condition))
        .map((condition) => ({ file, path: 'effects', message: `has strengths for ${condition}, and the criterion no such effect` })),
    ];
  });
}

/** Strengths further from the written ones than a weighing may move them, or turned into their contrary. */
export function checkReach(content: RawContent): Fault[] {
  const reach = content.weighing?.reach ?? 0;
  return [...content.written.values()].flatMap((written) => {
    const criterion = content.criteria.get(written.id);
    return criterion ? comparePairs(listPairs(criterion, written), reach) : [];
  });
}

/** A strength now and as written, with its place. */
interface Pair {
  readonly file: string;
  readonly path: string;
  readonly now: number;
  readonly then: number;
  readonly signed: boolean;
}

function comparePairs(pairs: readonly Pair[], reach: number): Fault[] {
  return pairs.flatMap(({ file, path, now, then, signed }) => {
    const faults: Fault[] = [];
    if (Math.abs(now - then) > reach) faults.push({ file, path, message: `is ${now}, more than ${reach} points from the written ${then}` });
    if (signed && Math.sign(now) !== Math.sign(then))
      faults.push({ file, path, message: `is ${now}, and the written one ${then}: its sign is the authors'` });
    return faults;
  });
}

function listPairs({ id, base, effects }: Criterion, written: Written): Pair[] {
  const file = `content/criteria/${id}.yaml`;
  return [
    ...Object.entries(base).map(([alternative, { performance }]) => {
      return { file, path: `base.${alternative}`, now: performance, then: written.base[alternative] ?? performance, signed: false };
    }),
    ...effects.flatMap((effect, index) => {
      const then = written.effects.find((other) => nameOf(other) === nameOf(effect))?.change ?? {};
      const moved = [...new Set([...Object.keys(effect.change), ...Object.keys(then)])];
      return moved.map((alternative) => {
        const path = `effects[${index}].change.${alternative}`;
        return { file, path, now: effect.change[alternative] ?? 0, then: then[alternative] ?? 0, signed: true };
      });
    }),
  ];
}

function nameOf({ when }: { readonly when: Condition }): string {
  return JSON.stringify(when);
}

function keysOf(record: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(record));
}

function fileOf(id: string): string {
  return `content/weighing/written/${id}.yaml`;
}
