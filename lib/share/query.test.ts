import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { readAnswerQuery } from './query';

const rules = loadCatalogue();
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
