import type { Answers } from '@/lib/model/answers';
import { combineTiers, type Rules } from '@/lib/engine';
import { listCompletions, type Occasion } from './arbitrary-rules';

/**
 * The rules read word by word, with no tables, no bounds and no cleverness: slow, and easy to check by eye. Answers must be
 * complete.
 */
function meets(when: Readonly<Record<string, readonly string[]>>, answers: Answers): boolean {
  return Object.entries(when).every(([question, choices]) => choices.includes(answers[question] ?? ''));
}

/** Values by alternative, by criterion; what is demanded counts on each of them. */
export function readValues(rules: Rules, answers: Answers): number[][] {
  return rules.alternatives.map(({ id }) =>
    rules.criteria.map((criterion) =>
      criterion.effects
        .filter(({ when }) => meets(when, answers))
        .reduce((sum, { change }) => sum + (change[id] ?? 0), (criterion.base[id]?.performance ?? 0) + readDemanded(rules, answers, id)),
    ),
  );
}

/** A fifth of what each demanding answer alone does to its criterion. */
export function readDemanded(rules: Rules, answers: Answers, alternative: string): number {
  return rules.questions
    .flatMap(({ id, choices }) => choices.filter((choice) => answers[id] === choice.id).map(({ demands }) => ({ id, demands })))
    .flatMap(({ id, demands }) => {
      const effects = rules.criteria.find((criterion) => criterion.id === demands)?.effects ?? [];
      return effects.filter(({ when }) => Object.keys(when).join() === id && meets(when, answers));
    })
    .reduce((sum, { change }) => sum + (change[alternative] ?? 0) / 5, 0);
}

/** Which alternatives are excluded. */
export function readExcluded(rules: Rules, answers: Answers): boolean[] {
  return rules.alternatives.map(({ id }) =>
    rules.exclusions.some(({ alternatives, when }) => alternatives.includes(id) && meets(when, answers)),
  );
}

/** The contradictions that answers hold, complete or not. */
export function readContradictions({ contradictions = [] }: Rules, answers: Answers): string[] {
  return contradictions.filter(({ when }) => meets(when, answers)).map(({ id }) => id);
}

/**
 * How likely a completion is: each open question in its order, as the prior says among the choices that bring about no
 * contradiction with what is answered so far; among all of them where there is no such choice.
 */
export function weighCompletion(rules: Rules, answers: Answers, complete: Answers): number {
  let known = answers;
  let likelihood = 1;
  for (const { id, choices } of rules.questions) {
    if (answers[id] !== undefined && answers[id] !== 'unknown') continue;
    const weigh = (choice: string): number => rules.prior?.[id]?.[choice] ?? 1;
    const held = readContradictions(rules, known).length;
    const fitting = choices.filter((choice) => readContradictions(rules, { ...known, [id]: choice.id }).length === held);
    const possible = fitting.length > 0 ? fitting : choices;
    const drawn = complete[id] ?? '';
    if (!possible.some((choice) => choice.id === drawn)) return 0;
    likelihood *= weigh(drawn) / possible.reduce((sum, choice) => sum + weigh(choice.id), 0);
    known = { ...known, [id]: drawn };
  }
  return likelihood;
}

/** Tiers of criterion indices for complete answers. */
export function readTiers({ rules, answers, priorities }: Occasion): readonly (readonly number[])[] {
  const index = (ids: readonly string[]): number[] => ids.map((id) => rules.criteria.findIndex((criterion) => criterion.id === id));
  const purpose = rules.purposes.find(({ id }) => id === answers.purpose);
  return combineTiers(
    rules.criteria.length,
    { most: index(purpose?.most ?? []), least: index(purpose?.least ?? []) },
    { most: index(priorities.most), least: index(priorities.least) },
  );
}

/** Every corner of a tier cone: one criterion of the first tier, or all better tiers with some of the next. */
export function listCorners(tiers: readonly (readonly number[])[]): number[][] {
  const [first = [], ...later] = tiers;
  const corners = first.map((criterion) => [criterion]);
  let kept = [...first];
  for (const tier of later) {
    for (let subset = 1; subset < 2 ** tier.length; subset++) corners.push([...kept, ...tier.filter((_, bit) => (subset >> bit) & 1)]);
    kept = [...kept, ...tier];
  }
  return corners;
}

/** Whether an alternative is never excluded and leads every rival that is in, at every completion and corner. */
export function alwaysLeads(occasion: Occasion, winner: number): boolean {
  return listCompletions(occasion.rules, occasion.answers).every((answers) => {
    const values = readValues(occasion.rules, answers);
    const excluded = readExcluded(occasion.rules, answers);
    if (excluded[winner]) return false;
    return listCorners(readTiers({ ...occasion, answers })).every((corner) => {
      const score = (alternative: number): number => corner.reduce((sum, criterion) => sum + (values[alternative]?.[criterion] ?? 0), 0);
      return values.every((_, rival) => rival === winner || excluded[rival] || score(winner) > score(rival));
    });
  });
}
