import { describe, expect, it } from 'vitest';
import { assess, type Rules } from '.';

/**
 * Well-known ways to get this wrong. Each situation is chosen so that the fault gives another figure than the engine has to:
 * the figure of the fault stands beside it.
 */
type Row = readonly number[];

/** One alternative a row, one criterion a column. */
function rulesOf(rows: Readonly<Record<string, Row>>, rest: Partial<Rules> = {}): Rules {
  const columns = Object.values(rows)[0]?.length ?? 0;
  return {
    version: 1,
    alternatives: Object.keys(rows).map((id) => ({ id, family: 'f' })),
    criteria: Array.from({ length: columns }, (_, c) => ({
      id: `c${c}`,
      base: Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { performance: row[c]! }])),
      effects: [],
    })),
    questions: [],
    exclusions: [],
    purposes: [],
    ...rest,
  };
}

const questions = ['p', 'q', 'r'].map((id) => ({ id, core: true, changeable: true, choices: [{ id: 'yes' }, { id: 'no' }] }));

describe('values normalised over the alternatives present', () => {
  const before = { one: [0, 44], both: [24, 24], low: [0, 0] };
  const after = { ...before, last: [100, 0] };
  const order = (table: Readonly<Record<string, Row>>): string[] =>
    assess(rulesOf(table), {}).ranking.map(({ alternative }) => alternative);
  /** Each column by its range. */
  const normalise = (table: Readonly<Record<string, Row>>): string[] => {
    const column = (c: number): number[] => Object.values(table).map((row) => row[c]!);
    const share = (value: number, c: number): number =>
      (value - Math.min(...column(c))) / (Math.max(...column(c)) - Math.min(...column(c)));
    const score = (row: Row): number => row.reduce((sum, value, c) => sum + share(value, c), 0);
    return Object.entries(table)
      .sort(([, a], [, b]) => score(b) - score(a))
      .map(([id]) => id);
  };

  it('let one that joins last change the order of two others; fixed scales do not', () => {
    expect(order(before)).toEqual(['both', 'one', 'low']);
    expect(order(after)).toEqual(['last', 'both', 'one', 'low']);
    expect(normalise(before)).toEqual(['both', 'one', 'low']);
    expect(normalise(after).filter((id) => id !== 'last')).toEqual(['one', 'both', 'low']);
  });
});

describe('fractions compared as they come', () => {
  const rows = { a: [0, 6, 0], b: [1, 3, 2] };
  const priorities = { most: ['c0'], least: ['c2'] };

  it('break a tie in the last digit; whole numbers keep it', () => {
    const weights = [11 / 18, 5 / 18, 2 / 18];
    const score = (row: Row): number => row.reduce((sum, value, c) => sum + value * weights[c]!, 0);
    expect(score(rows.a)).not.toBe(score(rows.b));
    const { weights: whole, weightTotal, ranking } = assess(rulesOf(rows), {}, priorities);
    whole.forEach((weight, c) => {
      expect(weight / weightTotal).toBeCloseTo(weights[c]!, 12);
    });
    expect(ranking.map(({ alternative, rank }) => [alternative, rank])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });
});

describe('values clamped to 0 to 100', () => {
  const points = { p: 30, q: 40, r: -20 };
  const rules = rulesOf({ a: [50] }, { questions });
  const effects = Object.entries(points).map(([id, change]) => ({ when: { [id]: ['yes'] }, change: { a: change } }));
  const withEffects: Rules = { ...rules, criteria: rules.criteria.map((criterion) => ({ ...criterion, effects })) };

  it('lose what goes over the end; the parts of an unclamped value sum to it', () => {
    const clamped = Object.values(points).reduce((value, change) => Math.min(100, Math.max(0, value + change)), 50);
    expect(clamped).toBe(80);
    const { ranking, weightTotal } = assess(withEffects, { p: 'yes', q: 'yes', r: 'yes' });
    expect(ranking[0]!.values).toEqual([100]);
    expect(ranking[0]!.questionContributions.map((units) => units / weightTotal)).toEqual([30, 40, -20]);
  });
});

describe('exclusions read by two-valued logic', () => {
  const rules = rulesOf(
    { a: [50], b: [40] },
    {
      questions,
      exclusions: [
        { id: 'first', alternatives: ['a'], when: { p: ['yes'] } },
        { id: 'second', alternatives: ['a'], when: { q: ['yes'] } },
      ],
    },
  );
  const first = (answers: Readonly<Record<string, string>>) =>
    assess(rules, answers).ranking.find(({ alternative }) => alternative === 'a')!;

  it('stop at the first that hits, and hide what else would have to be lifted; all are reported', () => {
    expect(first({ p: 'yes', q: 'yes' }).exclusions.map(({ exclusion }) => exclusion)).toEqual(['first', 'second']);
  });

  it('take an open answer for a no, and promise what it can take back; here it stays open', () => {
    expect(first({ q: 'no' })).toMatchObject({ status: 'open', exclusions: [{ exclusion: 'first', state: 'possible' }] });
    expect(first({ q: 'no', p: 'unknown' }).status).toBe('open');
    expect(assess(rules, { q: 'no' }).proven).toBe(false);
    expect([first({ p: 'no', q: 'no' }).status, first({ p: 'yes', q: 'no' }).status]).toEqual(['in', 'out']);
  });
});
