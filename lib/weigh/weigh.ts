import { dealFolds, measureAgreement, type Agreement } from '../cases';
import type { Rules } from '../engine';
import type { Orders } from '../model/order';
import type { WeighingSettings, Written } from '../model/weighing';
import { fit } from './fit';
import { createLimits, type Limits } from './limits';
import { repair, type Repaired } from './repair';
import type { Sense } from './sense-rows';
import { createSheet, type Entry, type Sheet } from './sheets';
import { applyStrengths, listStrengths, type Strength } from './strengths';

/** All that a weighing depends on. */
export interface Given {
  readonly rules: Rules;
  readonly orders: readonly Orders[];
  /** Kept where they hold, and reached for; the content check knows only orders. */
  readonly senses?: readonly Sense[];
  /** Criteria that are not among them are as their authors wrote them. */
  readonly written: readonly Written[];
  readonly settings: WeighingSettings;
}

/** The proposal: strengths in the order of `strengths`, and the rules with them. */
export interface Weighing {
  readonly strengths: readonly Strength[];
  readonly values: Int32Array;
  readonly rules: Rules;
  /** After the orders were met, before anything was fitted. */
  readonly repaired: Rules;
  readonly unmet: Repaired['unmet'];
}

/** Agreement by kind of source, in the order in which the kinds first appear. */
export type ByKind = Readonly<Record<string, Counts>>;
export type Counts = Pick<Agreement, 'family' | 'alternative'>;

interface Ground {
  readonly given: Given;
  readonly limits: Limits;
  readonly start: Repaired;
}

function prepare(given: Given): Ground {
  const strengths = listStrengths(given.rules, given.written, given.settings.step);
  const limits = createLimits(given.rules, strengths, given);
  const start = Int32Array.from(strengths, (strength) => strength.start);
  return { given, limits, start: repair(limits, start) };
}

/** Strengths that keep every order (where it can be kept), range, reach and sign, and explain the entries best. */
export function weigh(given: Given, entries: readonly Entry[]): Weighing {
  const ground = prepare(given);
  const { limits, start } = ground;
  const { strengths } = limits;
  const values = fitTo(ground, entries);
  const applied = (numbers: Int32Array): Rules => applyStrengths(given.rules, strengths, numbers);
  return { strengths, values, rules: applied(values), repaired: applied(start.values), unmet: start.unmet };
}

function fitTo({ given, limits, start }: Ground, entries: readonly Entry[]): Int32Array {
  const { rules, settings } = given;
  const sheets = entries.map((entry) => createSheet(rules, entry, settings)).filter((sheet): sheet is Sheet => sheet !== null);
  return fit({ sheets, limits, settings }, start.values);
}

/** Each part of the entries measured with strengths that the other parts alone brought; entries of one group stay together. */
export function holdOut(given: Given, entries: readonly Entry[]): ByKind {
  const ground = prepare(given);
  const byCase = new Map(entries.map((entry) => [entry.case, entry]));
  const parts = dealFolds([...byCase.keys()], given.settings.folds).map((part) => part.flatMap((one) => byCase.get(one) ?? []));
  const measured = parts.map((part) => {
    const others = parts.filter((other) => other !== part).flat();
    return measureKinds(applyStrengths(given.rules, ground.limits.strengths, fitTo(ground, others)), part);
  });
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return Object.fromEntries(kinds.map((kind) => [kind, measured.flatMap((counts) => counts[kind] ?? []).reduce(addCounts)]));
}

/** The agreement of the rules with the entries of each kind. */
export function measureKinds(rules: Rules, entries: readonly Entry[]): ByKind {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = entries.filter((entry) => entry.kind === kind).map((entry) => entry.case);
      const { family, alternative } = measureAgreement(rules, own);
      return [kind, { family, alternative }];
    }),
  );
}

function addCounts({ family, alternative }: Counts, other: Counts): Counts {
  return {
    family: {
      cases: family.cases + other.family.cases,
      agreed: family.agreed + other.family.agreed,
      ruledOut: family.ruledOut + other.family.ruledOut,
    },
    alternative: {
      cases: alternative.cases + other.alternative.cases,
      first: alternative.first + other.alternative.first,
      firstTwo: alternative.firstTwo + other.alternative.firstTwo,
    },
  };
}
