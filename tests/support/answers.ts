import type { QuestionRules } from '@/lib/engine';

/**
 * Every answer that a question allows, by the words of the contract: one choice, or up to so many that are not alone, in declared
 * order, or in any order where the question is ordered. The fewer choices first, then the declared order.
 */
export function listAnswers(question: QuestionRules): string[] {
  const ids = question.choices.map(({ id }) => id);
  const { most = 1, alone = [], ordered = false } = question.several ?? {};
  const isAllowed = (chosen: readonly string[]): boolean =>
    new Set(chosen).size === chosen.length &&
    (chosen.length === 1 || !chosen.some((id) => alone.includes(id))) &&
    (ordered || chosen.every((id, place) => place === 0 || ids.indexOf(chosen[place - 1] ?? '') < ids.indexOf(id)));
  let sequences = ids.map((id) => [id]);
  const all: string[][] = [];
  for (let size = 1; size <= most; size++) {
    all.push(...sequences.filter(isAllowed));
    sequences = sequences.flatMap((chosen) => ids.map((id) => [...chosen, id]));
  }
  return all.map((chosen) => chosen.join('+'));
}

/** What an open question may turn out to be: of one that is ordered, one choice. */
export function listOpenAnswers(question: QuestionRules): string[] {
  return listAnswers(question).filter((answer) => !question.several?.ordered || !answer.includes('+'));
}

/** The answers one change away. Of an open question, and of an ordered one: every single choice. */
export function listChanged(question: QuestionRules, from: string | null): string[] {
  const before = from === null ? [] : from.split('+');
  return listAnswers(question).filter((answer) => {
    const after = answer.split('+');
    if (answer === from) return false;
    if (before.length === 0 || question.several?.ordered) return after.length === 1;
    const added = after.filter((id) => !before.includes(id)).length;
    const dropped = before.filter((id) => !after.includes(id)).length;
    return added <= 1 && dropped <= 1;
  });
}
