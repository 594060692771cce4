import { describe, expect, it } from 'vitest';
import { rankScores, scoreAlternatives } from '.';
import { compile } from './compile';
import { evaluateRule, findExclusions } from './exclusions';
import type { Rules } from './rules';
import type { State } from './situation';

/**
 * Well-known ways to get this wrong, made on purpose: what the other tests demand is true of the engine and false of each
 * fault. A demand that no fault can fail would protect nothing.
 */
type Table = readonly (readonly number[])[];

describe('values normalised over the alternatives present', () => {
  const byRange = (values: Table, weights: readonly number[]): number[] => {
    const column = (c: number): number[] => values.map((row) => row[c]!);
    const scaled = values.map((row) =>
      row.map((value, c) => (value - Math.min(...column(c))) / (Math.max(...column(c)) - Math.min(...column(c)))),
    );
    return scoreAlternatives(scaled, weights);
  };
  const keepsWinner = (score: (values: Table, weights: readonly number[]) => number[]): boolean => {
    const before: Table = [
      [0, 0],
      [0, 10],
      [5, 5],
    ];
    const after: Table = [...before, [-40, -10]];
    const winner = (values: Table): number => rankScores(score(values, [0.5, 0.5])).indexOf(1);
    // Two scores of the first three are equal here, so only the pair that leads is compared.
    const leads = (values: Table): boolean => score(values, [0.5, 0.5])[2]! >= score(values, [0.5, 0.5])[1]!;
    return leads(before) === leads(after) && winner(before) === winner(after);
  };

  it('let one that joins last change who leads; fixed scales do not', () => {
    expect(keepsWinner(scoreAlternatives)).toBe(true);
    expect(keepsWinner(byRange)).toBe(false);
  });
});

describe('fractions compared as they come', () => {
  const values: Table = [
    [1, 1, 0],
    [0, 0, 1],
  ];
  const winners = (ranks: readonly number[]): number[] => ranks.flatMap((rank, i) => (rank === 1 ? [i] : []));

  it('break a tie at random; whole numbers keep it', () => {
    expect(winners(rankScores(scoreAlternatives(values, [1, 2, 3])))).toEqual([0, 1]);
    expect(winners(rankScores(scoreAlternatives(values, [0.1, 0.2, 0.3])))).not.toEqual([0, 1]);
  });
});

describe('values clamped to 0 to 100', () => {
  const clamp = (value: number): number => Math.min(100, Math.max(0, value));
  const effects = [30, 40, -20];
  const isAdditive = (add: (value: number, effect: number) => number): boolean =>
    effects.reduce(add, 50) - 50 === effects.reduce((sum, effect) => sum + effect, 0);

  it('no longer sum from their parts', () => {
    expect(isAdditive((value, effect) => value + effect)).toBe(true);
    expect(isAdditive((value, effect) => clamp(value + effect))).toBe(false);
  });
});

const rules: Rules = {
  version: 1,
  alternatives: [{ id: 'a', family: 'f' }],
  criteria: [{ id: 'c', base: { a: { performance: 50 } }, effects: [] }],
  questions: ['p', 'q'].map((id) => ({ id, core: true, changeable: true, choices: [{ id: 'yes' }, { id: 'no' }] })),
  exclusions: [
    { id: 'first', alternatives: ['a'], when: { p: ['yes'] } },
    { id: 'second', alternatives: ['a'], when: { q: ['yes'] } },
  ],
  purposes: [],
};
const model = compile(rules);

describe('only the first exclusion that hits', () => {
  const firstHit = (state: State): string[] =>
    model.exclusions
      .filter((exclusion) => evaluateRule(exclusion, state) === 'true')
      .slice(0, 1)
      .map(({ id }) => id);
  const all = (state: State): string[] => findExclusions(model, state)[0]!.found.map(({ exclusion }) => exclusion);
  const both = Int8Array.of(0, 0);

  it('hides what else would have to be lifted', () => {
    expect(all(both)).toEqual(['first', 'second']);
    expect(firstHit(both)).not.toEqual(all(both));
  });
});

describe('an open answer read as no', () => {
  const readsAsNo = (state: State): string =>
    model.exclusions.some((exclusion) => evaluateRule(exclusion, state) === 'true') ? 'out' : 'in';
  const status = (state: State): string => findExclusions(model, state)[0]!.status;
  /** Who is in must stay in, whatever the open answer turns out to be. */
  const staysIn = (read: (state: State) => string): boolean => read(Int8Array.of(-1, 1)) !== 'in' || read(Int8Array.of(0, 1)) === 'in';

  it('promises what an answer can take back', () => {
    expect(staysIn(status)).toBe(true);
    expect(staysIn(readsAsNo)).toBe(false);
  });
});
