import { describe, expect, it } from 'vitest';
import { assess, inquire, type Rules } from '.';

/** `cost` with a platform in place lets presume that it is `dear`, which puts `b` first; excluded is only who says so. */
const rules: Rules = {
  version: 1,
  alternatives: ['a', 'b'].map((id) => ({ id, family: id })),
  criteria: [
    {
      id: 'fit',
      base: { a: { performance: 50 }, b: { performance: 45 } },
      effects: [
        { when: { trouble: ['dear'], place: ['here'] }, change: { b: 10 } },
        { when: { trouble: ['slow'] }, change: { b: 2 } },
      ],
    },
  ],
  questions: [
    { id: 'purpose', core: true, changeable: false, choices: [{ id: 'cost' }, { id: 'speed' }] },
    { id: 'place', core: true, changeable: false, choices: [{ id: 'here' }, { id: 'none' }] },
    { id: 'assets', core: true, changeable: true, choices: [{ id: 'new' }, { id: 'old' }] },
    {
      id: 'trouble',
      core: false,
      changeable: false,
      choices: [{ id: 'none' }, { id: 'dear' }, { id: 'slow' }],
      presumed: [{ when: { purpose: ['cost'], place: ['here'] }, choice: 'dear' }],
      moot: [{ when: { assets: ['new'] } }],
    },
  ],
  exclusions: [{ id: 'gone', alternatives: ['b'], when: { trouble: ['dear'] } }],
  purposes: [
    { id: 'cost', most: [], least: [] },
    { id: 'speed', most: [], least: [] },
  ],
};

const open = { purpose: 'cost', place: 'here' };
const first = (answers: Record<string, string>): string | undefined => assess(rules, answers).recommendation?.alternative;

describe('what is presumed of an open question', () => {
  it('counts as its answer would, and is told as no answer', () => {
    const { presumed, openQuestions, ranking } = assess(rules, open);
    expect([presumed, openQuestions, ranking[0]?.alternative]).toEqual([{ trouble: 'dear' }, ['assets', 'trouble'], 'b']);
    expect(ranking[0]?.questionContributions.map(Math.sign)).toEqual([0, 0, 0, 1]);
  });

  it('excludes nothing: that takes an answer', () => {
    expect(assess(rules, open).ranking.map(({ status }) => status)).toEqual(['open', 'in']);
    expect(assess(rules, { ...open, trouble: 'dear' }).ranking.map(({ status }) => status)).toEqual(['in', 'out']);
  });

  it('ends with an answer, with a question that is moot, and without what it rests on', () => {
    expect(first({ ...open, trouble: 'slow' })).toBe('a');
    expect(first({ ...open, assets: 'new' })).toBe('a');
    expect(first({ ...open, assets: 'old' })).toBe('b');
    expect(first({ purpose: 'cost' })).toBe('a');
    expect(first({ ...open, purpose: 'speed' })).toBe('a');
  });

  it('holds for the reply “I don’t know”', () => {
    expect(first({ ...open, trouble: 'unknown' })).toBe('b');
  });

  it('lies among what open answers can bring, and proves nothing', () => {
    const { proven, ranking } = assess(rules, open);
    expect(proven).toBe(false);
    for (const { low, high, score } of ranking) expect(low <= score && score <= high).toBe(true);
  });

  it('is what points at which the question is nothing out of the ordinary count, unless it is moot there', () => {
    const choices = { trouble: ['none', 'dear', 'slow'], assets: ['new', 'old'] };
    const drawn = (assets: readonly number[]): Rules => ({
      ...rules,
      exclusions: [],
      classPrior: {
        answers: choices,
        neutral: { trouble: 1000 },
        classes: [{ weight: 1, shares: { trouble: [1, 1, 1], assets: [...assets] } }],
      },
    });
    const chances = (assets: readonly number[]) => inquire(drawn(assets), open).robustness.open?.chances;
    expect(chances([1, 99])?.[1]).toBeGreaterThan(0.95);
    expect(chances([99, 1])?.[0]).toBeGreaterThan(0.95);
    expect(inquire(drawn([1, 1]), { ...open, assets: 'old' }).robustness.open?.chances).toEqual([0, 1]);
  });

  it('is flipped by one other answer, to the platform that leads without it', () => {
    const { flips } = inquire(rules, open);
    expect(flips.map(({ to }) => to)).toEqual(['a']);
    expect(flips[0]?.changes).toHaveLength(1);
  });
});
