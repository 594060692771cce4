import { useState } from 'react';
import { NOTE_LIMITS } from '@/lib/model/note';
import { wordSources } from '@/lib/report/reader';
import { useAssess, useKit } from './kit';
import { noteAnswer } from './store';
import type { QuestionText } from './texts';

/** What somebody may write beside an answer, and where it was read: folded until there is a text. A form never sends it. */
export function NoteField({ question: { id, short } }: { readonly question: QuestionText }) {
  const {
    desk,
    words: { note: words },
  } = useKit();
  const note = useAssess((state) => state.sheet.notes[id]);
  const text = note?.text ?? '';
  // Stays open when the text is deleted: somebody may go on writing.
  const [wasNoted, setNoted] = useState(text !== '');
  if (text !== '' && !wasNoted) setNoted(true);
  const source = note ? wordSources(note, words) : '';
  return (
    <details className="text-sm" open={wasNoted}>
      <summary className="link-row cursor-pointer text-muted">
        {words.label}
        {source !== '' && <bdi className="wrap-anywhere">{words.between + source}</bdi>}
      </summary>
      <textarea
        aria-label={`${words.label}: ${short}`}
        aria-describedby={`${id}.note`}
        rows={2}
        maxLength={NOTE_LIMITS.text}
        className="block w-full rounded-md border border-line-strong bg-surface px-3 py-2"
        value={text}
        onChange={({ target }) => {
          noteAnswer(desk, id, target.value);
        }}
      />
      <p id={`${id}.note`} className="text-xs text-muted">
        {words.hint}
      </p>
    </details>
  );
}
