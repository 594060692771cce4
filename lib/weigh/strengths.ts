import { canBeDemanded, LIFT_DIVISOR, type CriterionRules, type EffectRules, type Rules } from '../engine';
import type { Written } from '../model/weighing';

/** One number that a weighing may move: a base performance, or what one effect does to one alternative. Indices into the rules. */
export interface Strength {
  readonly criterion: number;
  readonly alternative: number;
  /** -1 for the base. */
  readonly effect: number;
  /** As the authors wrote it: the number to stay close to, and whose sign stays. */
  readonly written: number;
  /** In the rules as they are given. */
  readonly start: number;
  /** Moves go in multiples of this many points: more than the settings say where a fifth has to stay whole. */
  readonly step: number;
}

/** Every base and every entry of an effect that is not 0, in declared order. Criteria that nobody wrote down are as written. */
export function listStrengths(rules: Rules, written: readonly Written[], step: number): readonly Strength[] {
  const ids = rules.alternatives.map(({ id }) => id);
  return rules.criteria.flatMap((axis, criterion) => {
    const source = written.find(({ id }) => id === axis.id);
    const bases = ids.map((id, alternative): Strength => {
      const start = axis.base[id]?.performance ?? 0;
      return { criterion, alternative, effect: -1, written: source?.base[id] ?? start, start, step };
    });
    const entries = axis.effects.flatMap((rule, effect) => {
      const own = canBeDemanded(rules, axis.id, rule) ? Math.max(step, LIFT_DIVISOR) : step;
      return ids.flatMap((id, alternative): Strength[] => {
        const start = rule.change[id] ?? 0;
        const then = source ? (findWritten(source, rule)?.[id] ?? 0) : start;
        return then === 0 && start === 0 ? [] : [{ criterion, alternative, effect, written: then, start, step: own }];
      });
    });
    return [...bases, ...entries];
  });
}

function findWritten({ effects }: Written, { when }: EffectRules): Readonly<Record<string, number>> | undefined {
  return effects.find((effect) => JSON.stringify(effect.when) === JSON.stringify(when))?.change;
}

/** The rules with other strengths: `values` in the order of `strengths`. */
export function applyStrengths(rules: Rules, strengths: readonly Strength[], values: Int32Array): Rules {
  const criteria = rules.criteria.map(({ id, base, effects }) => {
    return { id, base: { ...base }, effects: effects.map(({ when, change }) => ({ when, change: { ...change } })) };
  });
  strengths.forEach(({ criterion, alternative, effect }, index) => {
    const axis = criteria[criterion];
    const id = rules.alternatives[alternative]?.id ?? '';
    const value = values[index] ?? 0;
    const change = axis?.effects[effect]?.change;
    if (change) change[id] = value;
    else if (axis) axis.base[id] = { performance: value };
  });
  return { ...rules, criteria: criteria satisfies readonly CriterionRules[] };
}
