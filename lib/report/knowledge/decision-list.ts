import { decisionPath } from '../../share';
import type { Reader } from '../reader';
import { splitAnswer, UNKNOWN } from '@/lib/model/answers';
import type { ListedCase } from '@/lib/model/case';

/** Every published decision, small enough to be looked through in a browser, and what it can be looked up by. */
export interface DecisionList {
  /** The latest first, those without a year last. */
  readonly decisions: readonly ListedDecision[];
  /** Families, each with its platforms after it. */
  readonly chosen: readonly DecisionOption[];
  /** The latest first. */
  readonly years: readonly number[];
  /** Those that some decision answers, with the choices that some decision gives. */
  readonly questions: readonly (DecisionOption & { readonly choices: readonly DecisionOption[] })[];
}

export interface DecisionOption {
  readonly id: string;
  readonly name: string;
}

export interface ListedDecision {
  /** In English. */
  readonly title: string;
  /** Its line in a list, with its source and the result of its answers. */
  readonly path: string;
  readonly year: number | null;
  /** The family that was chosen, and the platform where the source names one. */
  readonly chose: readonly string[];
  /** By question: the choices given. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

export function listDecisions(reader: Reader, decisions: readonly ListedCase[]): DecisionList {
  const listed = decisions.map((entry) => listDecision(reader, entry)).sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const { families, alternatives, questions } = reader.catalogue;
  return {
    decisions: listed,
    chosen: families.flatMap(({ id, title }) => [
      { id, name: reader.text(title) },
      ...alternatives
        .filter((platform) => platform.family === id && platform.id !== id)
        .map((platform) => ({ id: platform.id, name: `– ${reader.text(platform.title)}` })),
    ]),
    years: [...new Set(listed.flatMap(({ year }) => year ?? []))],
    questions: questions.flatMap(({ id, short, choices }) => {
      const given = new Set(listed.flatMap(({ answers }) => answers[id] ?? []));
      const options = choices
        .filter((choice) => given.has(choice.id))
        .map((choice) => ({ id: choice.id, name: reader.text(choice.title) }));
      return options.length === 0 ? [] : [{ id, name: reader.text(short), choices: options }];
    }),
  };
}

function listDecision(reader: Reader, entry: ListedCase): ListedDecision {
  const given = Object.entries(entry.answers).filter(([, answer]) => answer !== UNKNOWN);
  return {
    title: entry.title,
    path: decisionPath(reader.locale, entry),
    year: entry.year ?? null,
    chose: [...new Set([entry.chose, ...(entry['variant-evidence'] ? [entry.variant] : [])])],
    answers: Object.fromEntries(given.map(([question, answer]) => [question, splitAnswer(answer)])),
  };
}

/** How many decisions of each year chose each family, the latest first; a row without a year last, where there is one. */
export function countByYear({ decisions, years }: DecisionList, families: readonly string[]): readonly YearCount[] {
  return [...years, null].flatMap((year): YearCount[] => {
    const members = decisions.filter((entry) => entry.year === year);
    const counts = families.map((family) => members.filter(({ chose }) => chose.includes(family)).length);
    return members.length === 0 ? [] : [{ year, total: members.length, counts }];
  });
}

interface YearCount {
  readonly year: number | null;
  readonly total: number;
  /** By family, in the order asked for. */
  readonly counts: readonly number[];
}
