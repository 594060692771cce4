import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { assess, PURPOSE_QUESTION } from '@/lib/engine';
import type { Answers } from '@/lib/model/answers';
import type { Question } from '@/lib/model/question';
import { makeRandom } from '@/scripts/bench/floors';

/** Points of a lead that a question can move at least, whatever the purpose: below that its answer might as well not be asked. */
const LEAST_BITE = 3;
const SHEETS = 200;

const catalogue = loadCatalogue();
const random = makeRandom(7);
const pick = ({ choices }: Question): string => choices[Math.floor(random() * choices.length)]?.id ?? '';
const sheets = Array.from({ length: SHEETS }, () =>
  Object.fromEntries(catalogue.questions.map((question) => [question.id, pick(question)])),
);

/** The scores of what is not excluded, in points. */
function score(answers: Answers): ReadonlyMap<string, number> {
  const { ranking, weightTotal } = assess(catalogue, answers);
  return new Map(ranking.filter(({ status }) => status !== 'out').map((ranked) => [ranked.alternative, ranked.score / weightTotal]));
}

/** How far the answer to one question can move a lead: without bound where it excludes a platform. */
function measureBite({ id, choices }: Question, sheet: Answers): number {
  const scores = choices.map((choice) => score({ ...sheet, [id]: choice.id }));
  return Math.max(0, ...scores.flatMap((before, index) => scores.slice(index + 1).map((after) => spread(before, after))));
}

function spread(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number {
  if (before.size !== after.size || [...before.keys()].some((alternative) => !after.has(alternative))) return Infinity;
  const shifts = [...before].flatMap(([alternative, points]) => (after.has(alternative) ? [(after.get(alternative) ?? 0) - points] : []));
  return shifts.length < 2 ? 0 : Math.max(...shifts) - Math.min(...shifts);
}

const purposes = catalogue.purposes.map(({ id }) => id);
const questions = catalogue.questions.filter(({ id }) => id !== PURPOSE_QUESTION);

describe.each(purposes)('under the purpose %s', (purpose) => {
  it.each(questions.map((question) => [question.id, question] as const))(
    'the answer to %s can move a lead by three points',
    (_, question) => {
      const most = Math.max(...sheets.map((sheet) => measureBite(question, { ...sheet, [PURPOSE_QUESTION]: purpose })));
      expect(most).toBeGreaterThanOrEqual(LEAST_BITE);
    },
  );
});

it('no demand takes the score of a platform off the scale', () => {
  const points = purposes.flatMap((purpose) => sheets.flatMap((sheet) => [...score({ ...sheet, [PURPOSE_QUESTION]: purpose }).values()]));
  expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...points)).toBeLessThanOrEqual(100);
});
