import type { Rules } from '../engine';
import type { Case } from '../model/case';
import { measureAgreement, type Agreement } from './measure';

/** The same counts for a way of choosing that knows nothing of the workload; fractions are expected values. */
export interface Baseline {
  readonly id: 'random' | 'always-kubernetes';
  readonly family: Agreement['family'];
  readonly alternative: Agreement['alternative'];
}

/** The answer of somebody who always says the same two alternatives, in this order. */
const ALWAYS = { family: 'caas', first: 'k8s-managed', second: 'k8s-self' } as const;

/** A guess at random (every family, or every alternative, equally likely; in expectation), and "always Kubernetes". */
export function measureBaselines(rules: Rules, cases: readonly Case[]): readonly Baseline[] {
  const byFamily = cases.filter((entry) => entry['family-evidence']);
  const byAlternative = cases.filter((entry) => entry['variant-evidence']);
  const families = new Set(rules.alternatives.map(({ family }) => family)).size;
  const alternatives = rules.alternatives.length;
  const share = (list: 'acceptable' | 'unacceptable'): number =>
    byFamily.reduce((sum, entry) => sum + new Set(entry[list]).size, 0) / families;
  const named = (...ids: readonly string[]): number => byAlternative.filter(({ variant }) => ids.includes(variant)).length;
  return [
    {
      id: 'random',
      family: { cases: byFamily.length, agreed: share('acceptable'), ruledOut: share('unacceptable') },
      alternative: {
        cases: byAlternative.length,
        first: byAlternative.length / alternatives,
        firstTwo: (2 * byAlternative.length) / alternatives,
      },
    },
    {
      id: 'always-kubernetes',
      family: {
        cases: byFamily.length,
        agreed: byFamily.filter(({ acceptable }) => acceptable.includes(ALWAYS.family)).length,
        ruledOut: byFamily.filter(({ unacceptable }) => unacceptable.includes(ALWAYS.family)).length,
      },
      alternative: { cases: byAlternative.length, first: named(ALWAYS.first), firstTwo: named(ALWAYS.first, ALWAYS.second) },
    },
  ];
}

/** How many parts the cases are dealt into. */
export const FOLDS = 5;

/**
 * Deals the cases into parts of similar size; cases of one group stay together, so that what was learnt from one of them
 * is not confirmed by its sister. Groups go, in their order of appearance, to the part with the fewest cases.
 */
export function dealFolds(cases: readonly Case[], folds = FOLDS): readonly (readonly Case[])[] {
  const parts: Case[][] = Array.from({ length: folds }, () => []);
  for (const group of new Set(cases.map((entry) => entry.group))) {
    const smallest = parts.reduce((least, part) => (part.length < least.length ? part : least));
    smallest.push(...cases.filter((entry) => entry.group === group));
  }
  return parts;
}

/** The agreement inside each part of `dealFolds`. */
export function measureFolds(rules: Rules, cases: readonly Case[]): readonly Agreement[] {
  return dealFolds(cases).map((part) => measureAgreement(rules, part));
}

/** A case whose advice differs between two versions of the rules. */
export interface MovedCase {
  readonly case: Case;
  readonly from: string | null;
  readonly to: string | null;
  readonly agreedBefore: boolean;
  readonly agreedNow: boolean;
}

/** Which cases moved from what to what, by alternative, in the order of the cases of `now`. */
export function findMoves(before: Agreement, now: Agreement): readonly MovedCase[] {
  const earlier = new Map(before.results.map((result) => [result.case.id, result]));
  return now.results.flatMap((result) => {
    const old = earlier.get(result.case.id);
    const from = old?.recommended?.alternative ?? null;
    const to = result.recommended?.alternative ?? null;
    return !old || from === to ? [] : [{ case: result.case, from, to, agreedBefore: old.agreed, agreedNow: result.agreed }];
  });
}
