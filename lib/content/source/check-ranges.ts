import { countingPoints, holds, listOptions } from '../../engine';
import type { Criterion, Effect } from '../../model/criterion';
import type { Fault } from './faults';
import type { RawContent } from './read';

type Answered = Readonly<Record<string, string>>;

/**
 * Exact ranges (no clamping at run time): over all answers every value stays within 0..100, because questions tied by
 * joint effects are enumerated together and all others add up on their own. And whatever is already answered, leaving the
 * rest open is never outside what answering it could bring: effects are departures from the base, in both directions.
 */
export function checkRanges(content: RawContent): Fault[] {
  return [...content.criteria.values()].flatMap((criterion) =>
    [...content.alternatives.keys()].flatMap((alternative) => checkCell(content, criterion, alternative)),
  );
}

function checkCell(content: RawContent, criterion: Criterion, alternative: string): Fault[] {
  const file = `content/criteria/${criterion.id}.yaml`;
  const faults: Fault[] = [];
  const rules = { questions: [...content.questions.values()] };
  let low = criterion.base[alternative]?.performance ?? 0;
  let high = low;
  for (const questions of groupQuestions(criterion.effects)) {
    const effects = criterion.effects.filter((effect) => questions.includes(Object.keys(effect.when)[0] ?? ''));
    const asked = questions.map((question) => ({ question, answers: listAnswers(content, question) }));
    const pointsOf = once(questions, (answers) =>
      effects
        .filter((effect) => holds(effect.when, answers))
        .reduce((sum, effect) => sum + countingPoints(rules, criterion, { effect, answers, alternative }), 0),
    );
    const totals = complete(asked, {}).map(pointsOf);
    low += Math.min(...totals);
    high += Math.max(...totals);
    const lopsided = partials(asked).find((partial) => !brackets(complete(asked, partial).map(pointsOf), pointsOf(partial)));
    if (lopsided) {
      const situation = JSON.stringify(lopsided);
      const message = `every answer to ${questions.join(' and ')} moves ${alternative} the same way (given ${situation}): put it into the base`;
      faults.push({ file, path: 'effects', message });
    }
  }
  if (low < 0 || high > 100) {
    faults.push({ file, path: `base.${alternative}`, message: `with its effects runs from ${low} to ${high}, outside 0 to 100` });
  }
  return faults;
}

/** Every whole situation completes many partial ones, and its points are the same each time. */
function once(questions: readonly string[], pointsOf: (answers: Answered) => number): (answers: Answered) => number {
  const known = new Map<string, number>();
  return (answers) => {
    const key = questions.map((question) => answers[question] ?? '').join();
    const points = known.get(key) ?? pointsOf(answers);
    known.set(key, points);
    return points;
  };
}

function brackets(totals: readonly number[], reference: number): boolean {
  return Math.min(...totals) <= reference && reference <= Math.max(...totals);
}

/** Questions read by the effects, grouped where an effect reads two of them. */
function groupQuestions(effects: readonly Effect[]): string[][] {
  let groups: string[][] = [];
  for (const effect of effects) {
    const named = Object.keys(effect.when);
    const touched = groups.filter((group) => group.some((question) => named.includes(question)));
    groups = [...groups.filter((group) => !touched.includes(group)), [...new Set([...touched.flat(), ...named])]];
  }
  return groups;
}

/** A question with every way to answer it. */
interface Asked {
  readonly question: string;
  readonly answers: readonly string[];
}

/** Every way to answer some questions that agrees with what is already answered. */
function complete(asked: readonly Asked[], answered: Answered): Answered[] {
  return asked.reduce<Answered[]>(
    (situations, { question, answers }) => {
      const open = answered[question] === undefined ? answers : answers.filter((answer) => answer === answered[question]);
      return situations.flatMap((situation) => open.map((answer) => ({ ...situation, [question]: answer })));
    },
    [{}],
  );
}

/** Every way to answer some of the questions. */
function partials(asked: readonly Asked[]): Answered[] {
  return asked.reduce<Answered[]>(
    (situations, { question, answers }) =>
      situations.flatMap((situation) => [situation, ...answers.map((answer) => ({ ...situation, [question]: answer }))]),
    [{}],
  );
}

function listAnswers(content: RawContent, id: string): string[] {
  const question = content.questions.get(id);
  return question ? listOptions(question).map((option) => option.id) : [];
}
