import { describe, expect, it } from 'vitest';
import { assess, type Rules } from '../engine';
import type { Answers } from '../model/answers';
import type { ListedCase } from '../model/case';
import { findDecisions } from './find-decisions';
import { measureInfluence } from './influence';
import { measureNearest } from './measure-nearest';
import { countFamilies, nearestDecisions } from './nearest';

/** Hours speak against functions, a store excludes them, and a mood does nothing. */
const rules: Rules = {
  version: 1,
  alternatives: [
    { id: 'k8s', family: 'caas' },
    { id: 'tasks', family: 'caas' },
    { id: 'functions', family: 'faas' },
  ],
  criteria: [
    {
      id: 'cost',
      base: { k8s: { performance: 50 }, tasks: { performance: 55 }, functions: { performance: 60 } },
      effects: [{ when: { duration: ['hours'] }, change: { k8s: 2, functions: -20 } }],
    },
  ],
  questions: [
    { id: 'duration', core: true, changeable: false, choices: [{ id: 'seconds' }, { id: 'hours' }] },
    { id: 'state', core: true, changeable: false, choices: [{ id: 'stateless' }, { id: 'stateful' }] },
    { id: 'mood', core: true, changeable: false, choices: [{ id: 'good' }, { id: 'bad' }] },
  ],
  exclusions: [{ id: 'no-volumes', alternatives: ['functions'], when: { state: ['stateful'] } }],
  purposes: [],
};

function decision(id: string, answers: Answers, facts: Partial<ListedCase> = {}): ListedCase {
  return {
    id,
    list: 'calibration',
    title: id,
    url: 'https://example.org',
    source: 'the page',
    origin: 'company',
    group: id,
    facts: 'Some facts.',
    answers,
    chose: 'faas',
    variant: 'functions',
    acceptable: ['faas'],
    unacceptable: [],
    outcome: 'adopted',
    why: 'For a reason.',
    'family-evidence': true,
    'variant-evidence': true,
    ...facts,
  };
}

const weights = new Map([
  ['duration', 3],
  ['state', 2],
  ['mood', 1],
]);
const sheet: Answers = { mood: 'good', state: 'stateful', duration: 'hours' };

describe('how far an answer moves the ranking', () => {
  it('is the widest change of a lead when it is taken back, and 5 points more for what it alone excludes', () => {
    const influence = measureInfluence(rules, sheet);
    expect(influence.get('duration')).toBe(22);
    expect(influence.get('state')).toBe(5);
    expect(influence.get('mood')).toBe(0);
  });

  it('is asked of no open question', () => {
    expect([...measureInfluence(rules, { duration: 'hours', state: 'unknown' }).keys()]).toEqual(['duration']);
  });
});

describe('the nearest decisions', () => {
  it('begin with the same answers; those alike stay in their order', () => {
    const nearest = nearestDecisions(
      sheet,
      [decision('half', { duration: 'hours' }), decision('same', sheet), decision('half-too', { duration: 'hours', extra: 'x' })],
      { weights },
    );
    expect(nearest.map(({ case: { id } }) => id)).toEqual(['same', 'half', 'half-too']);
    expect(nearest[0]?.likeness).toBe(1);
  });

  it('are none that have no answer in common, and no more than asked for', () => {
    const decisions = [decision('silent', {}), decision('opposite', { mood: 'bad' }), decision('one', sheet), decision('two', sheet)];
    expect(nearestDecisions(sheet, decisions, { weights }).map(({ case: { id } }) => id)).toEqual(['one', 'two']);
    expect(nearestDecisions(sheet, decisions, { weights, most: 1 })).toHaveLength(1);
  });

  it('say what is alike and what is different, the heaviest first', () => {
    const [near] = nearestDecisions(sheet, [decision('mixed', { mood: 'bad', state: 'stateful', duration: 'hours' })], { weights });
    expect(near).toMatchObject({ alike: ['duration', 'state'], different: ['mood'] });
  });

  it('are counted by family, the most frequent first', () => {
    const decisions = [decision('a', sheet), decision('b', sheet, { chose: 'caas' }), decision('c', sheet, { chose: 'caas' })];
    expect(countFamilies(nearestDecisions(sheet, decisions, { weights }))).toEqual([
      { family: 'caas', n: 2 },
      { family: 'faas', n: 1 },
    ]);
  });
});

describe('the decisions beside a result', () => {
  const answers: Answers = { duration: 'hours', mood: 'good' };
  const find = (decisions: readonly ListedCase[], given = answers) => findDecisions(rules, assess(rules, given), decisions);
  const caas = { chose: 'caas', variant: 'tasks' };

  it('begin with those that decided otherwise: another family, or another platform that is named', () => {
    const found = find([
      decision('same', answers, caas),
      decision('family-only', answers, { ...caas, variant: 'k8s', 'variant-evidence': false }),
      decision('platform', answers, { ...caas, variant: 'k8s' }),
      decision('family', answers),
    ]);
    expect(found?.shown.map(({ case: { id }, isOtherwise }) => [id, isOtherwise])).toEqual([
      ['platform', true],
      ['family', true],
      ['same', false],
      ['family-only', false],
    ]);
    expect(found).toMatchObject({
      counted: 4,
      named: 1,
      families: [
        { family: 'caas', n: 3 },
        { family: 'faas', n: 1 },
      ],
    });
  });

  it('are at most two of each kind, and no two of one source', () => {
    const many = Array.from({ length: 8 }, (_, index) => decision(`other-${index}`, answers, { group: `group-${index >> 1}` }));
    const same = Array.from({ length: 8 }, (_, index) => decision(`same-${index}`, answers, caas));
    expect(find([...many, ...same])?.shown.map(({ case: { id } }) => id)).toEqual(['other-0', 'other-2', 'same-0', 'same-1']);
  });

  it('are none where nothing is answered, or nothing agrees', () => {
    expect(find([decision('a', answers)], {})).toBeNull();
    expect(find([decision('a', { mood: 'bad' })])).toBeNull();
  });

  it('take no notice of answers that the rules do not know', () => {
    expect(find([decision('new', { ...answers, future: 'x', duration: 'weeks' })])?.shown[0]).toMatchObject({
      alike: ['mood'],
      different: [],
    });
  });
});

describe('the agreement of the nearest', () => {
  it('leaves a decision out with all of its group', () => {
    const twins = [decision('a', sheet, { group: 'twins' }), decision('b', sheet, { group: 'twins' })];
    const others = [decision('c', { duration: 'hours' }, { chose: 'caas', 'family-evidence': false })];
    const { cases, ways } = measureNearest(rules, [...twins, ...others]);
    expect(cases).toBe(2);
    expect(ways.every(({ agreed }) => agreed === 0)).toBe(true);
  });

  it('says how often advice and nearest are right together and apart', () => {
    const { together, same, advice } = measureNearest(rules, [
      decision('a', { duration: 'seconds' }),
      decision('b', { duration: 'seconds' }),
      decision('c', { duration: 'seconds' }, { chose: 'caas' }),
    ]);
    expect(advice).toBe(2);
    expect(together).toEqual({ both: 2, advice: 0, nearest: 0, neither: 1 });
    expect(same).toEqual({ cases: 3, agreed: 2 });
  });
});
