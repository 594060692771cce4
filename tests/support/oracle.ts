import { splitAnswer, type Answers } from '@/lib/model/answers';
import { combineTiers, type CriterionRules, type Rules } from '@/lib/engine';
import { listOpenAnswers } from './answers';
import { listCompletions, type Occasion } from './arbitrary-rules';

/**
 * The rules read word by word, with no tables, no bounds and no cleverness: slow, and easy to check by eye. Answers must be
 * complete.
 */
export function meets(when: Readonly<Record<string, readonly string[]>>, answers: Answers): boolean {
  return Object.entries(when).every(([question, choices]) =>
    splitAnswer(answers[question] ?? '').some((choice) => choices.includes(choice)),
  );
}

/** What an open question is taken for: the first case that holds, unless the question is moot. Of two purposes the first is read. */
export function readPresumed(rules: Rules, answers: Answers): Answers {
  const isOpen = (id: string): boolean => answers[id] === undefined || answers[id] === 'unknown';
  const taken = rules.questions.flatMap(({ id, presumed = [], moot = [] }) => {
    if (!isOpen(id) || moot.some(({ when }) => meets(when, answers))) return [];
    const held = presumed.find(({ when }) => meets(when, readFirsts(rules, answers)) && isOfOne(rules, when, answers));
    return held ? [[id, held.choice] as const] : [];
  });
  return Object.fromEntries(taken);
}

function readFirsts(rules: Rules, answers: Answers): Answers {
  const ordered = rules.questions.filter(({ several }) => several?.ordered).map(({ id }) => id);
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, ordered.includes(id) ? splitAnswer(answer)[0]! : answer]));
}

/** Values by alternative, by criterion, with what is presumed; what is demanded counts on each of them. */
export function readValues(rules: Rules, given: Answers): number[][] {
  const answers = { ...given, ...readPresumed(rules, given) };
  return rules.alternatives.map(({ id }) =>
    rules.criteria.map((criterion) =>
      criterion.effects
        .filter(({ when }) => Object.keys(when).length > 1 && meets(when, answers) && isOfOne(rules, when, answers))
        .reduce(
          (sum, { change }) => sum + (change[id] ?? 0),
          readAlone(rules, { criterion, answers, alternative: id }) + readDemanded(rules, answers, id),
        ),
    ),
  );
}

/** Of several answers that say what is there, an effect of several questions speaks of one given alone. */
function isOfOne(rules: Rules, when: object, answers: Answers): boolean {
  const isOfBest = (id: string): boolean => rules.questions.some((question) => question.id === id && question.several?.counts === 'best');
  return Object.keys(when).every((id) => !isOfBest(id) || splitAnswer(answers[id] ?? '').length === 1);
}

interface Value {
  readonly criterion: CriterionRules;
  readonly answers: Answers;
  readonly alternative: string;
}

/** The base performance, and what each question adds by itself. */
function readAlone(rules: Rules, { criterion, answers, alternative }: Value): number {
  const parts = rules.questions.map(({ id }) => readPart(rules, id, { criterion, answers, alternative }));
  return parts.reduce((sum, part) => sum + part, criterion.base[alternative]?.performance ?? 0);
}

/** What one question adds by itself: of several choices the least counts, or the greatest. */
function readPart(rules: Rules, id: string, { criterion, answers, alternative }: Value): number {
  const sums = splitAnswer(answers[id] ?? '').map((choice) =>
    criterion.effects
      .filter(({ when }) => Object.keys(when).join() === id && when[id]?.includes(choice))
      .reduce((sum, { change }) => sum + (change[alternative] ?? 0), 0),
  );
  const counts = rules.questions.find((question) => question.id === id)?.several?.counts;
  return counts === 'best' ? Math.max(...sums) : Math.min(...sums);
}

/** A fifth of what each demanding answer alone does to its criterion; several that demand the same count once. */
export function readDemanded(rules: Rules, given: Answers, alternative: string): number {
  const answers = { ...given, ...readPresumed(rules, given) };
  return rules.questions
    .flatMap(({ id, choices }) => {
      const given = choices.filter((choice) => splitAnswer(answers[id] ?? '').includes(choice.id));
      return [...new Set(given.map(({ demands }) => demands))].map((demands) => ({ id, demands }));
    })
    .flatMap(({ id, demands }) => {
      const criterion = rules.criteria.find((axis) => axis.id === demands);
      return criterion ? [readPart(rules, id, { criterion, answers, alternative })] : [];
    })
    .reduce((sum, points) => sum + points / 5, 0);
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
  for (const question of rules.questions) {
    const { id } = question;
    if (answers[id] !== undefined && answers[id] !== 'unknown') continue;
    // Several answers are drawn only where the prior has them.
    const weigh = (answer: string): number => rules.prior?.[id]?.[answer] ?? (answer.includes('+') ? 0 : 1);
    const drawable = listOpenAnswers(question).filter((answer) => weigh(answer) > 0);
    const held = readContradictions(rules, known).length;
    const fitting = drawable.filter((answer) => readContradictions(rules, { ...known, [id]: answer }).length === held);
    const possible = fitting.length > 0 ? fitting : drawable;
    const drawn = complete[id] ?? '';
    if (!possible.includes(drawn)) return 0;
    likelihood *= weigh(drawn) / possible.reduce((sum, answer) => sum + weigh(answer), 0);
    known = { ...known, [id]: drawn };
  }
  return likelihood;
}

/** Tiers of criterion indices for complete answers. */
export function readTiers({ rules, answers, priorities }: Occasion): readonly (readonly number[])[] {
  const index = (ids: readonly string[]): number[] => ids.map((id) => rules.criteria.findIndex((criterion) => criterion.id === id));
  const [first, second] = splitAnswer(answers.purpose ?? '');
  const purpose = rules.purposes.find(({ id }) => id === first);
  const then = rules.purposes.find(({ id }) => id === second);
  return combineTiers(
    rules.criteria.length,
    { most: index(purpose?.most ?? []), then: index(then?.most ?? []), least: index(purpose?.least ?? []) },
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
