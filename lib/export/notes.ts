import { noteWords } from '../locale/words/notes';
import type { Note } from '../model/note';
import { wordNote } from '../report/reader';
import type { WholeShared } from '../report/result';

type Noted = Pick<WholeShared, 'report' | 'notes'>;

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

/** By question; empty where there is no note. */
export function noteTexts(shared: Noted): (question: string) => string {
  const texts = new Map(listNotes(shared).map(({ question, text }) => [question, text]));
  return (question) => texts.get(question) ?? '';
}
