import { assess, type Assessment, type CriterionRules, type EffectRules, type Rules } from '../engine';
import type { Case } from '../model/case';
import { keepAsked } from '../model/several';
import { measureAgreement, type Agreement } from './measure';
import { dealFolds } from './baselines';

/** One difference between two versions of the rules: a base performance, or all that one condition does to one criterion. */
export type RuleChange =
  | { readonly kind: 'base'; readonly criterion: string; readonly alternative: string }
  | { readonly kind: 'effect'; readonly criterion: string; readonly condition: string };

/** What the changes are worth on cases that did not help to choose them. */
export interface LeftOutAgreement {
  readonly changes: number;
  /** For each part of `dealFolds`: how many changes the other parts alone would have brought, and the agreement there. */
  readonly parts: readonly { readonly kept: number; readonly agreement: Agreement }[];
}

/** Points of lead that make an alternative e times as likely: what explains the further decisions best (tried from 1.5 to 8). */
const TEMPERATURE = 3;
/** A change may only pay once another one is made, so the list is gone through again. */
const ROUNDS = 2;

/**
 * Leaves each part of the cases out in turn: of everything that changed between `before` and `now`, only those changes are
 * made that improve the fit of the other parts and of the `further` decisions, one after the other, and the part left out
 * is measured with them. It is a stern estimate: rules that the field knows but none of these speaks for are dropped as well.
 */
export function measureLeftOut(
  [before, now]: readonly [Rules, Rules],
  cases: readonly Case[],
  further: readonly Case[] = [],
): LeftOutAgreement {
  const changes = listChanges(before, now);
  const parts = dealFolds(cases);
  return {
    changes: changes.length,
    parts: parts.map((part) => {
      const others = [...parts.filter((other) => other !== part).flat(), ...further];
      const kept = selectChanges([before, now], changes, others);
      return { kept: kept.length, agreement: measureAgreement(applyChanges([before, now], kept), part) };
    }),
  };
}

function conditionOf({ when }: EffectRules): string {
  return JSON.stringify(when);
}

/** Every change of a base performance or of an effect, in the order of today's criteria. */
export function listChanges(before: Rules, now: Rules): readonly RuleChange[] {
  return now.criteria.flatMap((criterion): RuleChange[] => {
    const old = before.criteria.find(({ id }) => id === criterion.id) ?? criterion;
    const bases = Object.keys(criterion.base).filter((id) => old.base[id]?.performance !== criterion.base[id]?.performance);
    const conditions = [...new Set([...old.effects, ...criterion.effects].map(conditionOf))].filter(
      (condition) => JSON.stringify(findChange(old, condition)) !== JSON.stringify(findChange(criterion, condition)),
    );
    return [
      ...bases.map((alternative): RuleChange => ({ kind: 'base', criterion: criterion.id, alternative })),
      ...conditions.map((condition): RuleChange => ({ kind: 'effect', criterion: criterion.id, condition })),
    ];
  });
}

function findChange({ effects }: CriterionRules, condition: string): EffectRules['change'] | undefined {
  return effects.find((effect) => conditionOf(effect) === condition)?.change;
}

/** The old rules with some of the changes; exclusions and weight profiles are today's. */
export function applyChanges([before, now]: readonly [Rules, Rules], changes: readonly RuleChange[]): Rules {
  const criteria = now.criteria.map((criterion): CriterionRules => {
    const old = before.criteria.find(({ id }) => id === criterion.id) ?? criterion;
    const own = changes.filter((change) => change.criterion === criterion.id);
    const rebased = own.flatMap((change) => (change.kind === 'base' ? [change.alternative] : []));
    const renewed = new Set(own.flatMap((change) => (change.kind === 'effect' ? [change.condition] : [])));
    return {
      id: criterion.id,
      base: { ...old.base, ...Object.fromEntries(rebased.map((id) => [id, criterion.base[id] ?? { performance: 0 }])) },
      effects: [
        ...old.effects.filter((effect) => !renewed.has(conditionOf(effect))),
        ...criterion.effects.filter((effect) => renewed.has(conditionOf(effect))),
      ],
    };
  });
  return { ...now, criteria };
}

function selectChanges(versions: readonly [Rules, Rules], changes: readonly RuleChange[], cases: readonly Case[]): readonly RuleChange[] {
  let kept: readonly RuleChange[] = [];
  let best = measureFit(applyChanges(versions, kept), cases);
  for (let round = 0; round < ROUNDS; round++) {
    for (const change of changes) {
      if (kept.includes(change)) continue;
      const fit = measureFit(applyChanges(versions, [...kept, change]), cases);
      if (fit <= best) continue;
      best = fit;
      kept = [...kept, change];
    }
  }
  return kept;
}

/** The log-likelihood of what the sources say, family and alternative, with leads read as odds. */
function measureFit(rules: Rules, cases: readonly Case[]): number {
  return cases.reduce((sum, entry) => {
    const odds = readOdds(assess(rules, keepAsked(rules.questions, entry.answers), entry.priorities));
    const likelihood = (likes: (ranked: Odds) => boolean): number =>
      Math.log(
        Math.max(
          1e-6,
          odds.filter(likes).reduce((total, { share }) => total + share, 0),
        ),
      );
    return (
      sum +
      (entry['family-evidence'] ? likelihood(({ family }) => entry.acceptable.includes(family)) : 0) +
      (entry['variant-evidence'] ? likelihood(({ alternative }) => alternative === entry.variant) / 2 : 0)
    );
  }, 0);
}

interface Odds {
  readonly alternative: string;
  readonly family: string;
  readonly share: number;
}

function readOdds({ ranking, weightTotal }: Assessment): readonly Odds[] {
  const possible = ranking.filter(({ status }) => status !== 'out');
  const best = possible[0]?.score ?? 0;
  const odds = possible.map(({ score }) => Math.exp((score - best) / weightTotal / TEMPERATURE));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return possible.map(({ alternative, family }, index) => ({ alternative, family, share: (odds[index] ?? 0) / total }));
}
