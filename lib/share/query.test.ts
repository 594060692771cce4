import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { withSeveral } from '@/tests/support/several';
import { assessWords } from '../locale/words/assess';
import { describeQueryProblem } from '../report/problems';
import { readAnswerQuery } from './query';

const rules = withSeveral(loadCatalogue());
const read = (query: string): ReturnType<typeof readAnswerQuery> => readAnswerQuery(new URLSearchParams(query), rules);

describe('Answers in an address', () => {
  it('are read with their priorities', () => {
    expect(read('traffic=bursty&state=stateless&latency=unknown&most=cost,operations&least=portability')).toEqual({
      answers: { traffic: 'bursty', state: 'stateless', latency: 'unknown' },
      priorities: { most: ['cost', 'operations'], least: ['portability'] },
      problems: [],
    });
  });

  it('may be empty, as a form sends questions that were not answered', () => {
    expect(read('traffic=&most=&state=stateless')).toMatchObject({ answers: { state: 'stateless' }, problems: [] });
    expect(read('')).toEqual({ answers: {}, priorities: { most: [], least: [] }, problems: [] });
  });

  it('that name an unknown question are listed with the nearest', () => {
    expect(read('trafic=bursty').problems).toMatchObject([{ name: 'trafic', value: 'bursty', kind: 'question', nearest: 'traffic' }]);
    expect(read('weather=rain').problems).toMatchObject([{ name: 'weather', kind: 'question', nearest: undefined }]);
  });

  it('that name an unknown choice are listed with the allowed ones', () => {
    expect(read('traffic=burst&state=stateless')).toMatchObject({
      answers: { state: 'stateless' },
      problems: [
        {
          name: 'traffic',
          value: 'burst',
          kind: 'choice',
          nearest: 'bursty',
          allowed: expect.arrayContaining(['steady', 'unknown']) as unknown,
        },
      ],
    });
  });

  it('that repeat a question differently are listed, and the first one holds', () => {
    expect(read('traffic=bursty&traffic=steady')).toMatchObject({
      answers: { traffic: 'bursty' },
      problems: [{ value: 'steady', kind: 'repeated' }],
    });
    expect(read('traffic=bursty&traffic=bursty').problems).toEqual([]);
  });

  it('repeat a question of several answers, in any order', () => {
    const both = { answers: { dependencies: 'cloud-native+rdbms' }, problems: [] };
    expect(read('dependencies=rdbms&dependencies=cloud-native')).toMatchObject(both);
    expect(read('dependencies=cloud-native&traffic=&dependencies=rdbms&dependencies=&dependencies=rdbms')).toMatchObject(both);
    expect(read('dependencies=rdbms').answers).toEqual({ dependencies: 'rdbms' });
  });

  it('keep the order of the purposes: the first and the second', () => {
    expect(read('purpose=scale&purpose=cost').answers).toEqual({ purpose: 'scale+cost' });
    expect(read('purpose=cost&purpose=scale').answers).toEqual({ purpose: 'cost+scale' });
    expect(read('purpose=&purpose=cost').answers).toEqual({ purpose: 'cost' });
  });

  it('that are too many for a question are listed, and the first ones hold', () => {
    expect(read('isolation=regulated&isolation=private-network&isolation=air-gapped')).toMatchObject({
      answers: { isolation: 'private-network+regulated' },
      problems: [{ kind: 'most', name: 'isolation', value: 'air-gapped', allowed: ['private-network', 'regulated'] }],
    });
  });

  it('that go with no other are listed with the one that stands alone, and the first one holds', () => {
    expect(read('dependencies=none&dependencies=rdbms')).toMatchObject({
      answers: { dependencies: 'none' },
      problems: [{ kind: 'alone', value: 'rdbms', allowed: ['none'] }],
    });
    expect(read('dependencies=rdbms&dependencies=unknown&dependencies=none')).toMatchObject({
      answers: { dependencies: 'rdbms' },
      problems: [
        { kind: 'alone', value: 'unknown', allowed: ['unknown'] },
        { kind: 'alone', value: 'none', allowed: ['none'] },
      ],
    });
  });

  it('are told in words with what stands in their way', () => {
    const [problem] = read('dependencies=none&dependencies=rdbms').problems;
    const told = (locale: 'en' | 'ja'): string => describeQueryProblem(problem!, assessWords(locale).problems);
    expect(told('en')).toBe('“rdbms” was left out of “dependencies”: “none” does not go with other answers.');
    expect(told('ja')).toBe('「none」はほかの回答と一緒に選べないため、「dependencies」から「rdbms」を除きました。');
  });

  it('list a criterion that is unknown, one too many, or on both sides', () => {
    expect(read('most=costs').problems).toMatchObject([{ kind: 'criterion', value: 'costs', nearest: 'cost' }]);
    expect(read('most=cost,state,reuse,control')).toMatchObject({
      priorities: { most: ['cost', 'state', 'reuse'] },
      problems: [{ kind: 'count', value: 'control' }],
    });
    expect(read('most=cost&least=cost')).toMatchObject({
      priorities: { most: ['cost'], least: [] },
      problems: [{ kind: 'repeated', value: 'cost' }],
    });
    expect(read('most=cost,cost')).toMatchObject({ priorities: { most: ['cost'] }, problems: [] });
  });

  it('are not confused with a title, a language or the tag of a campaign', () => {
    expect(read('t=Spring&lang=ja&utm_source=mail&code=1').problems).toEqual([]);
  });

  it('cannot reach into parts of every object', () => {
    expect(read('__proto__=steady&constructor=steady&toString=steady').problems.map(({ kind }) => kind)).toEqual([
      'question',
      'question',
      'question',
    ]);
    expect(read('traffic=constructor').problems).toHaveLength(1);
  });
});
