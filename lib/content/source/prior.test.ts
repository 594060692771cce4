import { expect, it } from 'vitest';
import type { Answers } from '@/lib/model/answers';
import { loadCatalogue, loadReleased, toRules } from '@/lib/content';
import { countAnswers } from './prior';

const catalogue = loadCatalogue();
const traffic = catalogue.questions.filter(({ id }) => id === 'traffic');

it('an answer is as likely as the cases that gave it, and two more; unknown and silence say nothing', () => {
  const cases: readonly Answers[] = [{ traffic: 'bursty' }, { traffic: 'bursty' }, { traffic: 'steady' }, { traffic: 'unknown' }, {}];
  expect(
    countAnswers(
      traffic,
      cases.map((answers) => ({ answers })),
    ),
  ).toEqual({ traffic: { steady: 3, 'predictable-peaks': 2, bursty: 4, 'mostly-idle': 2 } });
});

it('every choice of every question is possible, in the rules that browsers get too', () => {
  for (const { id, choices } of catalogue.questions) {
    expect(Object.keys(catalogue.prior?.[id] ?? {})).toEqual(choices.map((choice) => choice.id));
    for (const share of Object.values(catalogue.prior?.[id] ?? {})) expect(share).toBeGreaterThanOrEqual(1);
  }
  expect(toRules(catalogue).prior).toEqual(catalogue.prior);
});

it('version 1 had none, and keeps it so', () => {
  expect(loadReleased(1)?.prior).toBeUndefined();
});
