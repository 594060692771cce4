import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '@/tests/support/catalogue';
import { askPath, readAsk } from './asked';

const known = rules.questions.map(({ id }) => id);
const queryOf = (path: string): URLSearchParams => new URLSearchParams(path.slice(path.indexOf('?')));

describe('The questions for a colleague', () => {
  it('come back in their order, whatever was asked', () => {
    fc.assert(
      fc.property(fc.subarray(known, { minLength: 1 }), fc.string({ unit: 'binary' }), (questions, title) => {
        const path = askPath({ locale: 'en', title, questions, answers: {} });
        expect(readAsk(queryOf(path), known)).toEqual({ asked: { questions }, problems: [] });
        expect(path.length).toBeLessThan(2000);
      }),
    );
  });

  it('carry title and purpose, and no other answer', () => {
    const path = askPath({
      locale: 'ja',
      title: ' 注文\u202e ',
      questions: ['purpose', 'traffic'],
      answers: { purpose: 'cost+scale', traffic: 'bursty', state: 'session' },
    });
    expect([...queryOf(path)]).toEqual([
      ['ask', 'purpose,traffic'],
      ['t', '注文'],
      ['purpose', 'cost'],
      ['purpose', 'scale'],
    ]);
  });

  it('name what is no question, with the nearest one', () => {
    expect(readAsk(new URLSearchParams('ask=trafic,state'), known)).toMatchObject({
      asked: { questions: ['state'] },
      problems: [{ kind: 'question', name: 'trafic', nearest: 'traffic' }],
    });
    expect(readAsk(new URLSearchParams('ask='), known)).toEqual({ asked: null, problems: [] });
  });
});
