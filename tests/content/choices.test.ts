import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { assess } from '@/lib/engine';
import type { Answers } from '@/lib/model/answers';

const catalogue = loadCatalogue();

/** Complete answer sets to look in: every one shifts each question to another choice, in strides that differ by question. */
const situations = Array.from({ length: 60 }, (_, turn): Answers =>
  Object.fromEntries(
    catalogue.questions.map(({ id, choices }, index) => [
      id,
      choices[(turn * (index + 1) + (turn >> 2) + index) % choices.length]?.id ?? '',
    ]),
  ),
);

function rankingOf(answers: Answers): string {
  return assess(catalogue, answers)
    .ranking.map(({ alternative, status }) => `${alternative} ${status}`)
    .join(', ');
}

describe.each(catalogue.questions.map((question) => [question.id, question] as const))('the question %s', (id, question) => {
  it.each(question.choices.map((choice) => choice.id))('changes some ranking by the choice %s', (choice) => {
    const others = question.choices.map((other) => other.id).filter((other) => other !== choice);
    const matters = situations.some((answers) => {
      const chosen = rankingOf({ ...answers, [id]: choice });
      return others.some((other) => rankingOf({ ...answers, [id]: other }) !== chosen);
    });
    expect(matters).toBe(true);
  });
});
