import {
  assess,
  countingPoints,
  listCounted,
  holds,
  type Assessment,
  type EffectRules,
  type ExclusionRules,
  type RankedAlternative,
  type Rules,
} from '../engine';
import type { Case } from '../model/case';
import { keepAsked } from '../model/several';

/** How often the advice agrees with real decisions, and where it does not. Counts, never percentages. */
export interface Agreement {
  readonly total: number;
  /** Over the cases whose source decides between families. */
  readonly family: FamilyCounts;
  /** Over the cases whose source names the alternative. */
  readonly alternative: AlternativeCounts;
  /** Family chosen -> family recommended (or `none`) -> cases, over the cases of `family`. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly results: readonly CaseResult[];
  readonly fired: readonly FiredRule[];
}

export interface FamilyCounts {
  readonly cases: number;
  /** The recommended family is one that the source leaves open. */
  readonly agreed: number;
  /** The recommended family is one that the source rules out. */
  readonly ruledOut: number;
}

export interface AlternativeCounts {
  readonly cases: number;
  readonly first: number;
  readonly firstTwo: number;
}

/** One case: what is advised, and how that compares with what was decided. */
export interface CaseResult {
  readonly case: Case;
  /** Null where every alternative is excluded. */
  readonly recommended: { readonly alternative: string; readonly family: string } | null;
  readonly agreed: boolean;
  readonly ruledOut: boolean;
  /** The place of the source's alternative in the ranking, from 1; null where it is excluded. */
  readonly place: number | null;
  /** Only for a disagreement about the family: what decided it. */
  readonly decided: Decision | null;
}

/** Why the recommended alternative leads the best one of an acceptable family. */
export interface Decision {
  /** Null where every acceptable alternative is excluded: then `exclusions` says by what. */
  readonly rival: string | null;
  readonly exclusions: readonly string[];
  /** The lead in points of 0..100. */
  readonly lead: number;
  /** The criteria that make the lead, the strongest first. */
  readonly reasons: readonly DecidingReason[];
}

export interface DecidingReason {
  readonly criterion: string;
  readonly lead: number;
  /** Points of the lead from the base performances, and from each effect that holds and pulls the same way. */
  readonly base: number;
  readonly effects: readonly { readonly index: number; readonly lead: number }[];
}

/** A rule and the number of cases in which it holds. */
export interface FiredRule {
  readonly kind: 'effect' | 'exclusion';
  /** The criterion of an effect, or the exclusion. */
  readonly id: string;
  /** Of the effect in its criterion; 0 for an exclusion. */
  readonly index: number;
  readonly cases: number;
}

const REASONS_SHOWN = 4;

/** Runs every case through the engine. Throws a RangeError for answers that the rules do not know (`parseCases` checks them). */
export function measureAgreement(rules: Rules, cases: readonly Case[]): Agreement {
  const results = cases.map((entry) => compareCase(rules, entry));
  const byFamily = results.filter((result) => result.case['family-evidence']);
  const byAlternative = results.filter((result) => result.case['variant-evidence']);
  return {
    total: cases.length,
    family: {
      cases: byFamily.length,
      agreed: byFamily.filter(({ agreed }) => agreed).length,
      ruledOut: byFamily.filter(({ ruledOut }) => ruledOut).length,
    },
    alternative: {
      cases: byAlternative.length,
      first: byAlternative.filter(({ place }) => place === 1).length,
      firstTwo: byAlternative.filter(({ place }) => place !== null && place <= 2).length,
    },
    confusion: countConfusion(rules, byFamily),
    results,
    fired: countFired(rules, cases),
  };
}

function compareCase(rules: Rules, entry: Case): CaseResult {
  const assessment = assess(rules, keepAsked(rules.questions, entry.answers), entry.priorities);
  const { recommendation, ranking } = assessment;
  const family = recommendation?.family ?? '';
  const agreed = entry.acceptable.includes(family);
  const place = ranking.findIndex(({ alternative, status }) => alternative === entry.variant && status !== 'out');
  return {
    case: entry,
    recommended: recommendation,
    agreed,
    ruledOut: entry.unacceptable.includes(family),
    place: place < 0 ? null : place + 1,
    decided: agreed || !entry['family-evidence'] ? null : explainMiss(rules, assessment, entry),
  };
}

function explainMiss(rules: Rules, assessment: Assessment, entry: Case): Decision | null {
  const winner = assessment.ranking[0];
  const acceptable = assessment.ranking.filter(({ family }) => entry.acceptable.includes(family));
  const rival = acceptable.find(({ status }) => status !== 'out');
  if (!winner || winner.status === 'out' || !rival) {
    const exclusions = acceptable.flatMap((ranked) => ranked.exclusions.filter(({ state }) => state === 'active'));
    return { rival: null, exclusions: [...new Set(exclusions.map(({ exclusion }) => exclusion))], lead: 0, reasons: [] };
  }
  const reasons = rules.criteria.map((_, criterion) => findReason({ rules, assessment, criterion }, [winner, rival]));
  return {
    rival: rival.alternative,
    exclusions: [],
    lead: (winner.score - rival.score) / assessment.weightTotal,
    reasons: reasons
      .filter(({ lead }) => lead > 0)
      .sort((a, b) => b.lead - a.lead)
      .slice(0, REASONS_SHOWN),
  };
}

interface Axis {
  readonly rules: Rules;
  readonly assessment: Assessment;
  readonly criterion: number;
}

function findReason(
  { rules, assessment, criterion }: Axis,
  [winner, rival]: readonly [RankedAlternative, RankedAlternative],
): DecidingReason {
  const axis = rules.criteria[criterion];
  const weight = (assessment.weights[criterion] ?? 0) / assessment.weightTotal;
  const leadOf = (points: (alternative: string) => number): number => weight * (points(winner.alternative) - points(rival.alternative));
  const answers = listCounted(assessment);
  const pointsOf = (effect: EffectRules, alternative: string): number =>
    axis ? countingPoints(rules, axis, { effect, answers, alternative }) : 0;
  const effects = (axis?.effects ?? [])
    .map((effect, index) => ({ index, holds: holds(effect.when, answers), lead: leadOf((id) => pointsOf(effect, id)) }))
    .filter(({ holds: fires, lead }) => fires && lead > 0)
    .sort((a, b) => b.lead - a.lead)
    .map(({ index, lead }) => ({ index, lead }));
  return {
    criterion: axis?.id ?? '',
    lead: weight * ((winner.values[criterion] ?? 0) - (rival.values[criterion] ?? 0)),
    base: leadOf((id) => axis?.base[id]?.performance ?? 0),
    effects,
  };
}

function countConfusion(rules: Rules, results: readonly CaseResult[]): Record<string, Record<string, number>> {
  const families = [...new Set(rules.alternatives.map(({ family }) => family))];
  return Object.fromEntries(
    families.map((chosen) => {
      const row: Record<string, number> = Object.fromEntries([...families, 'none'].map((recommended) => [recommended, 0]));
      for (const result of results.filter((entry) => entry.case.chose === chosen)) {
        const recommended = result.recommended?.family ?? 'none';
        row[recommended] = (row[recommended] ?? 0) + 1;
      }
      return [chosen, row];
    }),
  );
}

function countFired(rules: Rules, cases: readonly Case[]): FiredRule[] {
  const count = (when: ExclusionRules['when']): number => cases.filter(({ answers }) => holds(when, answers)).length;
  return [
    ...rules.criteria.flatMap(({ id, effects }) =>
      effects.map(({ when }, index): FiredRule => ({ kind: 'effect', id, index, cases: count(when) })),
    ),
    ...rules.exclusions.map(({ id, when }): FiredRule => ({ kind: 'exclusion', id, index: 0, cases: count(when) })),
  ];
}
