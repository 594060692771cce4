import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { readOwnNotes } from '@/components/result/notes/own-notes';
import { recallLinkedNotes, rememberLinkedNotes } from '@/components/result/notes/linked-notes';
import { fill, type Locale } from '@/lib/locale';
import { compareWords } from '@/lib/locale/words/compare';
import { noteWords } from '@/lib/locale/words/notes';
import type { Notes } from '@/lib/model/note';
import { wordNote } from '@/lib/report/reader';
import { keepNotes, readCode } from '@/lib/share';

interface NotedSide {
  readonly letter: string;
  /** Of its result. */
  readonly path: string;
}

interface Place {
  readonly letter: string;
  readonly question: string;
  readonly isNamed: boolean;
  readonly element: Element;
}

export interface CompareNotesPanelProps {
  readonly locale: Locale;
  readonly sides: readonly NotedSide[];
  readonly places: readonly Place[];
}

export function findNotePlaces(): Place[] {
  return [...document.querySelectorAll<HTMLElement>('[data-note]')].map((element) => {
    const [letter = '', question = ''] = (element.dataset['note'] ?? '').split('.');
    return { letter, question, isNamed: element.dataset['named'] !== undefined, element };
  });
}

/** One's own notes to a result before those that its link brought along in this tab. */
async function collectNotes(locale: Locale, { path }: NotedSide): Promise<Notes> {
  const code = readCode(path);
  const read = await recallLinkedNotes(code);
  return keepNotes({ ...(read.kind === 'notes' ? read.notes : {}), ...readOwnNotes({ locale, code, title: '' }) });
}

/** Beside each answer that differs, what its side noted: by letter of the side. */
export function CompareNotesPanel({ locale, sides, places }: CompareNotesPanelProps) {
  const [notes, setNotes] = useState<Readonly<Record<string, Notes>>>({});
  useEffect(() => {
    void Promise.all(sides.map(async (side) => [side.letter, await collectNotes(locale, side)] as const)).then((all) => {
      setNotes(Object.fromEntries(all));
    });
  }, [locale, sides]);
  const words = noteWords(locale);
  return places.map(({ letter, question, isNamed, element }) => {
    const note = notes[letter]?.[question];
    if (!note) return null;
    const text = wordNote(note, words);
    const said = isNamed ? fill(compareWords(locale).sideTitled, { side: letter, title: text }) : text;
    return createPortal(<bdi className="block text-xs wrap-anywhere text-muted">{said}</bdi>, element, `${letter}.${question}`);
  });
}

/** Notes behind the # of a link that is entered stay in this tab: the form would send them, and they are longer than its fields. */
export function takeNotesFromForm(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[id^=compare-]')) {
    field.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text') ?? '';
      if (!text.includes('#')) return;
      event.preventDefault();
      field.setRangeText(setNotesAside(text), field.selectionStart ?? 0, field.selectionEnd ?? field.value.length, 'end');
    });
    field.form?.addEventListener('submit', () => {
      field.value = setNotesAside(field.value);
    });
  }
}

/** The link without what stands behind its #, which the tab remembers. */
function setNotesAside(text: string): string {
  const [link = '', ...hash] = text.trim().split('#');
  if (hash.length > 0) rememberLinkedNotes(readCode(link), `#${hash.join('#')}`);
  return link;
}
