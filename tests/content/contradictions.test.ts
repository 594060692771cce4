import { describe, expect, it } from 'vitest';
import { loadCases, loadExamples } from '@/lib/content';
import { holds } from '@/lib/engine';
import type { Answers } from '@/lib/model/answers';
import { catalogue } from '../support/catalogue';

const held = (answers: Answers): string[] => catalogue.contradictions!.filter(({ when }) => holds(when, answers)).map(({ id }) => id);

describe('the pairs of answers that cannot both be true', () => {
  it('are held by no example of the start page', () => {
    expect(loadExamples().flatMap(({ answers }) => held(answers))).toEqual([]);
  });

  it.each(catalogue.contradictions!.map(({ id }) => id))('hold for hardly any published decision: %s', (id) => {
    const decisions = [...loadCases('calibration'), ...loadCases('further')].filter(({ answers }) => held(answers).includes(id));
    expect(decisions.length).toBeLessThanOrEqual(1);
  });

  it('leave each answer possible: no choice contradicts every choice of another question', () => {
    const choices = catalogue.questions.flatMap((question) => question.choices.map(({ id }) => ({ question: question.id, id })));
    for (const { question, id } of choices) {
      for (const other of catalogue.questions.filter((another) => another.id !== question)) {
        const left = other.choices.filter((choice) => held({ [question]: id, [other.id]: choice.id }).length === 0);
        expect(left.length, `${question}=${id} leaves ${other.id} nothing`).toBeGreaterThan(0);
      }
    }
  });
});
