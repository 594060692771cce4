import { joinAnswer, splitAnswer } from '../model/answers';
import type { QuestionRules, Rules } from './rules';

/** One way to answer a question: a choice, or several of them together. */
export interface Option {
  /** The answer as it stands on a sheet. */
  readonly id: string;
  readonly choices: readonly string[];
}

/**
 * Every way to answer a question. Single choices come first, in declared order, then pairs and so on; a combination is in declared
 * order too, unless the question is ordered: then every order is an option of its own.
 */
export function listOptions({ choices, several }: QuestionRules): readonly Option[] {
  const ids = choices.map(({ id }) => id);
  const combined = several
    ? combine(
        ids.filter((id) => !several.alone.includes(id)),
        { most: several.most, ordered: several.ordered === true },
      )
    : [];
  return [...ids.map((id) => [id]), ...combined].map((chosen) => ({ id: joinAnswer(chosen), choices: chosen }));
}

interface Combining {
  readonly most: number;
  readonly ordered: boolean;
}

/** All combinations of two choices and more, the smaller first. */
function combine(ids: readonly string[], { most, ordered }: Combining): string[][] {
  let longest = ids.map((id) => [id]);
  const all: string[][] = [];
  for (let size = 2; size <= most; size++) {
    longest = longest.flatMap((chosen) => listNext(ids, chosen, ordered).map((id) => [...chosen, id]));
    all.push(...longest);
  }
  return all;
}

function listNext(ids: readonly string[], chosen: readonly string[], ordered: boolean): readonly string[] {
  return ordered ? ids.filter((id) => !chosen.includes(id)) : ids.slice(ids.indexOf(chosen.at(-1) ?? '') + 1);
}

/**
 * What one change makes of an answer, as options by their places: any other choice where one answer is given, and where several may
 * be, one choice more, one less, or one exchanged. An open question may get any single choice, an ordered one always does.
 */
export function listSteps({ choices, several }: QuestionRules, options: readonly Option[], from: number): readonly number[] {
  const before = options[from]?.choices ?? [];
  return [...options.keys()].filter((to) => {
    if (to === from) return false;
    if (to < choices.length && (before.length <= 1 || several?.ordered)) return true;
    if (before.length === 0 || several?.ordered) return false;
    return isOneStep(before, options[to]?.choices ?? []);
  });
}

/** The answers one change away, and the answer itself, in the order of options. Of an open or unknown one nothing is near but what is single. */
export function listNearby(question: QuestionRules, answer: string | null): readonly string[] {
  const options = listOptions(question);
  const from = options.findIndex(({ id }) => id === answer);
  const near = new Set([from, ...listSteps(question, options, from), ...(question.several?.ordered ? options.keys() : [])]);
  return options.flatMap(({ id, choices }, place) => {
    const isFirst = !question.several?.ordered || choices.length === 1 || choices[0] === splitAnswer(answer ?? '')[0];
    return near.has(place) && isFirst ? [id] : [];
  });
}

function isOneStep(before: readonly string[], after: readonly string[]): boolean {
  const added = after.filter((id) => !before.includes(id)).length;
  const dropped = before.filter((id) => !after.includes(id)).length;
  return added <= 1 && dropped <= 1;
}

/** By option, and one more for none (first): the options that one step leads to. */
export function listAllSteps(question: QuestionRules, options: readonly Option[]): number[][] {
  return Array.from({ length: options.length + 1 }, (_, place) => [...listSteps(question, options, place - 1)]);
}

/**
 * How often samples draw each option. Without a prior, or an entry in it, one answer is as likely as another; several are drawn
 * only where the prior has them, and never in an order.
 */
export function weighOptions({ id, several }: QuestionRules, options: readonly Option[], prior: Rules['prior']): number[] {
  return options.map((option) => {
    if (option.choices.length > 1 && several?.ordered) return 0;
    return prior?.[id]?.[option.id] ?? (option.choices.length > 1 ? 0 : 1);
  });
}
