import { fill } from '@/lib/locale';
import type { noteWords } from '@/lib/locale/words/notes';
import { NOTE_LIMITS } from '@/lib/model/note';
import { wordNote } from '@/lib/report/reader';
import type { ResultNotesState } from './use-notes';

export type NoteWords = ReturnType<typeof noteWords>;

interface RowProps {
  readonly question: string;
  readonly state: ResultNotesState;
  readonly words: NoteWords;
}

/** The note of an answer, and that of the link where it is another. */
export function NoteText({ question, state: { own, linked }, words }: RowProps) {
  const [mine, theirs] = [own[question], linked[question]].map((note) => (note ? wordNote(note, words) : ''));
  const shown = own[question] ? mine : theirs;
  const other = own[question] && theirs !== '' && theirs !== mine ? theirs : '';
  if (!shown && !other) return null;
  return (
    <p className="pb-1.5 text-xs wrap-anywhere text-muted">
      {shown && <bdi className="block">{shown}</bdi>}
      {other && <bdi className="block">{fill(words.result.linked, { note: other })}</bdi>}
    </p>
  );
}

/** Where somebody writes it. The form around it sends answers alone. */
export function NoteEditor({ question, short, state: { own, linked, write }, words }: RowProps & { readonly short: string }) {
  const id = `note.${question}`;
  return (
    <>
      <label htmlFor={id} className="mt-2 block text-sm">
        {words.result.edit}
        <span className="sr-only">: {short}</span>
      </label>
      <textarea
        id={id}
        aria-describedby={`${id}.hint`}
        rows={2}
        maxLength={NOTE_LIMITS.text}
        className="block w-full rounded-md border border-line-strong bg-surface px-3 py-2"
        value={(own[question] ?? linked[question])?.text ?? ''}
        onChange={({ target }) => {
          write(question, target.value);
        }}
      />
      <p id={`${id}.hint`} className="text-xs text-muted">
        {words.result.kept}
      </p>
    </>
  );
}
