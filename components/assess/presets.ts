import type { Rules } from '@/lib/engine';
import { joinAnswer, type Answers } from '@/lib/model/answers';
import type { Locale } from '@/lib/model/locale';
import { EMPTY_SHEET, keepKnown, type Draft } from '../parts/sheet';
import { isAnswers } from '../parts/draft';

/** The answers that this deployment presets for everybody, and what it is called. */
export interface Presets {
  readonly name: Readonly<Record<Locale, string>>;
  readonly answers: Answers;
}

/** The house's answers to questions that have none, as far as the rules know them. */
export function withPresets(sheet: Draft, presets: Presets | null, rules: Rules): Draft {
  if (!presets) return sheet;
  const { answers } = keepKnown({ ...EMPTY_SHEET, answers: presets.answers }, rules).sheet;
  return { ...sheet, answers: { ...answers, ...sheet.answers } };
}

interface HouseReply {
  readonly house: {
    readonly name: Presets['name'];
    readonly answers: Readonly<Record<string, string | readonly string[]>>;
  } | null;
}

/** Asks the server; null where nothing is preset. Rejects where there is no line: the questionnaire goes on without. */
export async function loadPresets(path: string): Promise<Presets | null> {
  const { house } = (await (await fetch(path)).json()) as HouseReply;
  if (!house) return null;
  const answers = Object.fromEntries(Object.entries(house.answers).map(([question, answer]) => [question, joinAnswer([answer].flat())]));
  return isAnswers(answers) && Object.keys(answers).length > 0 ? { name: house.name, answers } : null;
}
