import { describe, expect, it } from 'vitest';
import { catalogue } from '@/tests/support/catalogue';
import type { Question } from '@/lib/model/question';
import { checkPresumption } from './check-presumption';

const why = { en: 'x', ja: 'x' };
const change = (id: string, parts: Partial<Question>) => ({
  criteria: catalogue.criteria,
  questions: catalogue.questions.map((question) => (question.id === id ? { ...question, ...parts } : question)),
});
const say = (content: Parameters<typeof checkPresumption>[0]): string[] => checkPresumption(content).map(({ message }) => message);

describe('the check of what is presumed', () => {
  it('finds nothing in the content as it is', () => {
    expect(say(catalogue)).toEqual([]);
  });

  it('refuses what the engine could not search: foreign questions, a second presumption, several ends, the purpose as an end', () => {
    expect(say(change('trouble', { presumed: [{ when: { assets: ['legacy'] }, choice: 'too-dear', why }] }))).toEqual([
      'reads assets, which no effect ties to it',
    ]);
    expect(say(change('budget', { presumed: [{ when: { purpose: ['cost'] }, choice: 'ordinary', why }] }))).toHaveLength(1);
    const greenfield = { when: { assets: ['greenfield'] }, why };
    expect(say(change('trouble', { moot: [greenfield, greenfield] }))).toHaveLength(1);
    expect(say(change('trouble', { moot: [{ when: { purpose: ['cost'] }, why }] }))).toEqual(['cannot end by the purpose']);
  });
});
