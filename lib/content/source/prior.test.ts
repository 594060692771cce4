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
    expect(Object.keys(catalogue.prior?.[id] ?? {}).slice(0, choices.length)).toEqual(choices.map((choice) => choice.id));
    for (const share of Object.values(catalogue.prior?.[id] ?? {})) expect(share).toBeGreaterThanOrEqual(1);
  }
  expect(toRules(catalogue).prior).toEqual(catalogue.prior);
});

it('silence counts for what is ordinary, where a question says so, and several answers as they were given', () => {
  const [question] = catalogue.questions.filter(({ id }) => id === 'protocol');
  const silent: readonly Answers[] = Array.from({ length: 6 }, () => ({}));
  const cases = [...silent, { protocol: 'http+websocket' }, { protocol: 'tcp-udp' }].map((answers) => ({ answers }));
  expect(countAnswers(question ? [question] : [], cases)).toEqual({
    protocol: { http: 4, websocket: 2, 'tcp-udp': 3, 'http+websocket': 1 },
  });
});

it('version 1 had none, and keeps it so', () => {
  expect(loadReleased(1)?.prior).toBeUndefined();
});
