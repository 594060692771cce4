import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers, arbitraryRules } from '../../tests/support/arbitrary-rules';
import { assess, type Rules } from '../engine';
import type { Case } from '../model/case';
import type { Orders } from '../model/order';
import { weighingSettingsSchema, type WeighingSettings, type Written } from '../model/weighing';
import { measureFault } from './cells';
import { fit } from './fit';
import { Likelihood } from './likelihood';
import { createLimits, slackOf } from './limits';
import { repair } from './repair';
import { createSheet, type Entry, type Sheet } from './sheets';
import { applyStrengths, listStrengths } from './strengths';
import { holdOut, weigh, type Given } from './weigh';

const settings: WeighingSettings = weighingSettingsSchema.parse({
  temperature: 3,
  variant: 0.5,
  ruledOut: 0.5,
  weights: { cases: 1 },
  penalty: 0.01,
  reach: 10,
  step: 1,
  folds: 2,
  seed: 7,
  rounds: 6,
});

function createEntry(rules: Rules, answers: Case['answers'], at: { index: number; variant: number }): Entry {
  const { id, family } = rules.alternatives[at.variant % rules.alternatives.length] ?? { id: '', family: '' };
  const name = `case-${at.index}`;
  const words = {
    id: name,
    title: name,
    url: name,
    source: name,
    origin: 'company',
    group: name,
    facts: name,
    outcome: 'adopted',
    why: name,
  };
  return {
    kind: 'cases',
    case: {
      ...words,
      answers,
      chose: family,
      variant: id,
      acceptable: [family],
      unacceptable: [],
      'family-evidence': true,
      'variant-evidence': true,
    },
  };
}

function arbitraryOrders(rules: Rules): fc.Arbitrary<Orders[]> {
  const ids = rules.alternatives.map(({ id }) => id);
  const order = fc
    .record({
      pair: fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }),
      by: fc.integer({ min: -10, max: 12 }),
      answered: fc.boolean(),
    })
    .map(({ pair: [upper = '', lower = ''], by, answered }) => {
      const question = rules.questions[0];
      const when: Record<string, string[]> = answered && question ? { [question.id]: question.choices.map(({ id }) => id) } : {};
      const words = { en: 'So it is.', ja: 'そういうものです。' };
      return { id: 'drawn', when, above: [upper], below: [lower], by, reason: words, evidence: ['e'] };
    });
  return fc.tuple(...rules.criteria.map(({ id }) => fc.array(order, { maxLength: 3 }).map((orders) => ({ id, orders }))));
}

interface Drawn {
  readonly given: Given;
  readonly entries: readonly Entry[];
}

const drawn: fc.Arbitrary<Drawn> = arbitraryRules().chain((rules) =>
  fc
    .record({
      orders: arbitraryOrders(rules),
      sheets: fc.array(fc.tuple(arbitraryAnswers(rules), fc.nat(3)), { minLength: 4, maxLength: 12 }),
    })
    .map(({ orders, sheets }) => ({
      given: { rules, orders, written: [], settings },
      entries: sheets.map(([answers, variant], index) => createEntry(rules, answers, { index, variant })),
    })),
);

function prepare({ given, entries }: Drawn) {
  const strengths = listStrengths(given.rules, given.written, given.settings.step);
  const limits = createLimits(given.rules, strengths, given);
  const start = Int32Array.from(strengths, (strength) => strength.start);
  const sheets = entries.map((entry) => createSheet(given.rules, entry, settings)).filter((sheet): sheet is Sheet => sheet !== null);
  return { strengths, limits, start, sheets };
}

const missing = (limits: ReturnType<typeof createLimits>, values: Int32Array): number[] =>
  limits.rows.map((_, row) => Math.max(0, -slackOf(limits, row, values)));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('weighing', () => {
  it('breaks no order that held, no range, no reach and no sign', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const { strengths, limits, start, sheets } = prepare(one);
        const repaired = repair(limits, start).values;
        const values = fit({ sheets, limits, settings }, repaired);
        missing(limits, values).forEach((points, row) => {
          expect(points).toBeLessThanOrEqual(missing(limits, repaired)[row]!);
        });
        limits.cells.forEach((cell) => {
          expect(measureFault(cell, values)).toBeLessThanOrEqual(measureFault(cell, start));
        });
        strengths.forEach(({ written, effect }, index) => {
          expect(Math.abs(values[index]! - written)).toBeLessThanOrEqual(settings.reach);
          if (effect >= 0) expect(values[index]! * written).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('repairs without adding to what is missing, and says all that it leaves', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const { limits, start } = prepare(one);
        const { values, unmet } = repair(limits, start);
        expect(sum(missing(limits, values))).toBeLessThanOrEqual(sum(missing(limits, start)));
        expect(sum(unmet.map((order) => order.missing))).toBe(sum(missing(limits, values)));
      }),
      { numRuns: 60 },
    );
  });

  it('meets an order that a few steps meet, and moves nothing where all hold', () => {
    const order = { id: 'o', when: {}, above: ['b'], below: ['a'], by: 4, reason: { en: 'So.', ja: 'そう。' }, evidence: ['e'] };
    const { limits, start } = prepare({
      given: { rules: PLAIN, orders: [{ id: 'k', orders: [order] }], written: [], settings },
      entries: [],
    });
    const { values, unmet } = repair(limits, start);
    expect(unmet).toEqual([]);
    expect(Math.abs(values[0]! - 50) + Math.abs(values[1]! - 50)).toBe(4);
    expect(repair(limits, values).values).toEqual(values);
  });

  it('never lowers the likelihood less the penalty', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const { strengths, limits, start, sheets } = prepare(one);
        const worth = (values: Int32Array): number => {
          const distance = sum(strengths.map(({ written }, index) => (values[index]! - written) ** 2));
          return new Likelihood(sheets, strengths, values).total() - settings.penalty * distance;
        };
        expect(worth(fit({ sheets, limits, settings }, start))).toBeGreaterThanOrEqual(worth(start) - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('reads scores as the engine does', () => {
    fc.assert(
      fc.property(drawn, ({ given, entries }) => {
        const { rules } = given;
        for (const entry of entries) {
          const sheet = createSheet(rules, entry, settings);
          if (!sheet) continue;
          const strengths = listStrengths(rules, [], 1);
          const total = new Likelihood(
            [sheet],
            strengths,
            Int32Array.from(strengths, ({ start }) => start),
          ).total();
          expect(total).toBeCloseTo(expectedTotal(rules, entry), 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same proposal for the same seed', () => {
    fc.assert(
      fc.property(drawn, ({ given, entries }) => {
        expect(weigh(given, entries).values).toEqual(weigh(given, entries).values);
        expect(holdOut(given, entries)).toEqual(holdOut(given, entries));
      }),
      { numRuns: 10 },
    );
  });

  it('follows the decisions where nothing holds it back', () => {
    const entries = Array.from({ length: 6 }, (_, index) => createEntry(PLAIN, { q: 'x' }, { index, variant: 1 }));
    const { rules } = weigh({ rules: PLAIN, orders: [], written: [], settings }, entries);
    expect(assess(rules, { q: 'x' }).recommendation?.alternative).toBe('b');
    expect(assess(PLAIN, { q: 'x' }).recommendation?.alternative).toBe('a');
  });

  it('stays close to what was written, not to what it begins with', () => {
    const written: Written[] = [{ id: 'k', base: { a: 58, b: 50 }, effects: [{ when: { q: ['x'] }, change: { a: 3 } }] }];
    const { strengths } = weigh({ rules: PLAIN, orders: [], written, settings }, []);
    expect(strengths.map((strength) => [strength.start, strength.written])).toEqual([
      [50, 58],
      [50, 50],
      [2, 3],
      [-1, 0],
    ]);
  });

  it('puts strengths back where they came from', () => {
    fc.assert(
      fc.property(arbitraryRules(), (rules) => {
        const strengths = listStrengths(rules, [], 1);
        expect(
          applyStrengths(
            rules,
            strengths,
            Int32Array.from(strengths, ({ start }) => start),
          ),
        ).toEqual(rules);
      }),
    );
  });
});

const PLAIN: Rules = {
  version: 1,
  alternatives: [
    { id: 'a', family: 'first' },
    { id: 'b', family: 'second' },
  ],
  criteria: [
    { id: 'k', base: { a: { performance: 50 }, b: { performance: 50 } }, effects: [{ when: { q: ['x'] }, change: { a: 2, b: -1 } }] },
  ],
  questions: [{ id: 'q', core: true, changeable: true, choices: [{ id: 'x' }, { id: 'y' }] }],
  exclusions: [],
  purposes: [],
};

/** The log-likelihood of one entry from the engine's own scores. */
function expectedTotal(rules: Rules, { case: entry }: Entry): number {
  const { ranking, weightTotal } = assess(rules, entry.answers, entry.priorities);
  const odds = ranking
    .filter(({ status }) => status !== 'out')
    .map(({ alternative, family, score }) => ({ alternative, family, odds: Math.exp(score / weightTotal / settings.temperature) }));
  const all = sum(odds.map((one) => one.odds));
  const log = (likes: (one: (typeof odds)[number]) => boolean, weight: number): number => {
    const liked = odds.filter(likes);
    return liked.length === 0 ? 0 : weight * Math.log(Math.max(1e-6, sum(liked.map((one) => one.odds)) / all));
  };
  return (
    log(({ family }) => entry.acceptable.includes(family), 1) + log(({ alternative }) => alternative === entry.variant, settings.variant)
  );
}
