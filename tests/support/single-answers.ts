import { joinAnswer, splitAnswer, type Answers } from '@/lib/model/answers';
import type { CriterionRules, EffectRules, QuestionRules, Rules } from '@/lib/engine';

type When = EffectRules['when'];

/** Every answer to a question, as the choices that it names: each alone, then those that go together in the declared order. */
export function listCombinations({ choices, several }: Pick<QuestionRules, 'choices' | 'several'>): string[][] {
  const ids = choices.map(({ id }) => id);
  const together = ids.filter((id) => !several?.alone.includes(id));
  const sets = together.reduce<string[][]>((found, id) => [...found, ...found.map((set) => [...set, id])], [[]]);
  const joint = sets.filter(({ length }) => length > 1 && length <= (several?.most ?? 1));
  return [...ids.map((id) => [id]), ...joint.sort((a, b) => a.length - b.length)];
}

/**
 * Rules that say the same with one answer to each question: what several answers come to is written out as a choice of its own, so
 * that everything proven of single choices can be asked of them. An ordered question stays as it is.
 */
export function writeOut(rules: Rules): Rules {
  const questions = rules.questions.filter(({ several }) => several && !several.ordered);
  const widen = (when: When): When =>
    Object.fromEntries(
      Object.entries(when).map(([id, choices]) => {
        const asked = questions.find((question) => question.id === id);
        if (!asked) return [id, choices];
        return [id, listCombinations(asked).flatMap((set) => (set.some((choice) => choices.includes(choice)) ? [nameOf(set)] : []))];
      }),
    );
  const widenAll = <T extends { readonly when: When }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, when: widen(item.when) }));
  return {
    ...rules,
    questions: rules.questions.map((question) => ({
      ...(questions.includes(question) ? writeQuestion(question) : question),
      ...(question.moot && { moot: widenAll(question.moot) }),
      ...(question.presumed && { presumed: question.presumed.map((entry) => ({ ...entry, when: ofOne(entry.when, questions, widen) })) }),
    })),
    criteria: rules.criteria.map((axis) => writeCriterion(axis, questions, widen)),
    exclusions: widenAll(rules.exclusions),
    ...(rules.contradictions && { contradictions: widenAll(rules.contradictions) }),
    prior: {
      ...rules.prior,
      ...Object.fromEntries(questions.map((question) => [question.id, writePrior(question, rules.prior?.[question.id])])),
    },
  };
}

/** The same answers in the words of these rules. */
export function writeAnswersOut({ questions }: Rules, answers: Answers): Answers {
  const isWritten = (id: string): boolean =>
    questions.some((question) => question.id === id && question.several && !question.several.ordered);
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, isWritten(id) ? nameOf(splitAnswer(answer)) : answer]));
}

function nameOf(choices: readonly string[]): string {
  return choices.join('-');
}

/** A choice can name one criterion alone, so rules with two demands in one question are none of this. */
function writeQuestion(question: QuestionRules): QuestionRules {
  return {
    ...question,
    several: undefined,
    choices: listCombinations(question).map((set) => ({
      id: nameOf(set),
      demands: question.choices.find(({ id, demands }) => set.includes(id) && demands !== undefined)?.demands,
    })),
  };
}

function writePrior(question: QuestionRules, prior: Readonly<Record<string, number>> = {}): Record<string, number> {
  return Object.fromEntries(listCombinations(question).map((set) => [nameOf(set), prior[joinAnswer(set)] ?? (set.length > 1 ? 0 : 1)]));
}

function writeCriterion(axis: CriterionRules, questions: readonly QuestionRules[], widen: (when: When) => When): CriterionRules {
  const isOwn = ({ when }: EffectRules): boolean => Object.keys(when).length === 1 && questions.some(({ id }) => id in when);
  const own = questions.flatMap((question) =>
    listCombinations(question).map((set): EffectRules => {
      const effects = axis.effects.filter((effect) => isOwn(effect) && question.id in effect.when);
      const pointsOf = (choice: string, alternative: string): number =>
        effects.filter(({ when }) => when[question.id]!.includes(choice)).reduce((sum, { change }) => sum + (change[alternative] ?? 0), 0);
      const pick = question.several?.counts === 'best' ? Math.max : Math.min;
      const change = Object.keys(axis.base).map((id) => [id, pick(...set.map((choice) => pointsOf(choice, id)))]);
      return { when: { [question.id]: [nameOf(set)] }, change: Object.fromEntries(change) as Record<string, number> };
    }),
  );
  const others = axis.effects
    .filter((effect) => !isOwn(effect))
    .map((effect) => ({ ...effect, when: ofOne(effect.when, questions, widen) }));
  return { ...axis, effects: [...others, ...own] };
}

/** An effect of several questions speaks of one choice alone, where several say what is there; and so does a presumption. */
function ofOne(when: When, questions: readonly QuestionRules[], widen: (when: When) => When): When {
  return Object.fromEntries(
    Object.entries(widen(when)).map(([id, names]) => {
      const isBest = questions.some((question) => question.id === id && question.several?.counts === 'best');
      return [id, isBest ? names.filter((name) => when[id]?.includes(name)) : names];
    }),
  );
}
