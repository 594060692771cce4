import { adviseWords } from '../locale/words/advise';
import { noteWords } from '../locale/words/notes';
import type { Note } from '../model/note';
import { REUSE, wordNote } from '../report/reader';
import type { BriefReport, WholeShared } from '../report/result';

interface Noted extends Pick<WholeShared, 'notes' | 'moves'> {
  readonly report: Pick<BriefReport, 'locale' | 'answers'>;
}

/** A note with the question that it stands beside. */
export interface NotedAnswer {
  readonly question: string;
  readonly short: string;
  readonly note: Note;
  /** Text and sources on one line. */
  readonly text: string;
}

/** The notes of a result in the order of its answers; those of questions that it does not have are left out. */
export function listNotes({ report, notes = {} }: Noted): readonly NotedAnswer[] {
  const words = noteWords(report.locale);
  return report.answers.flatMap(({ question, short }) => {
    const note = notes[question];
    return note ? [{ question, short, note, text: wordNote(note, words) }] : [];
  });
}

/** By question: its note, and beside what exists how much of it moves how; empty where there is neither. */
export function noteTexts(shared: Noted): (question: string) => string {
  const texts = new Map(listNotes(shared).map(({ question, text }) => [question, text]));
  const { colon } = adviseWords(shared.report.locale);
  const counts = (shared.moves ?? []).map(({ title, counted }) => `${title}${colon}${counted}`);
  const { between } = noteWords(shared.report.locale);
  return (question) =>
    [texts.get(question) ?? '', ...(question === REUSE.question ? counts : [])].filter((part) => part !== '').join(between);
}
