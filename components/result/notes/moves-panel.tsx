import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/locale';
import { importWords } from '@/lib/locale/words/import';
import type { FileParts } from '@/lib/model/file-parts';
import { REUSE, wordMoves, type MovesContent, type PlatformMoves, type WordedMove } from '@/lib/report/reader';
import { loadMoves } from './moves-table';
import type { Places } from './places';

interface MovesPanelProps {
  readonly files: FileParts;
  readonly locale: Locale;
  readonly places: Places;
}

/** What of the files that answers come from moves how: its count where the reuse of what exists is spoken of, the lines below what comes next. */
export function MovesPanel({ files, locale, places: { rows, moves: place, reason } }: MovesPanelProps) {
  const [content, setContent] = useState<MovesContent | null>(null);
  useEffect(() => {
    // Without a line the result is whole without them.
    loadMoves().then(setContent, () => undefined);
  }, []);
  const told = useMemo(
    () => (content && place ? wordMoves(files, place.platforms, { content, locale, words: importWords(locale) }) : []),
    [content, files, locale, place],
  );
  const [first] = told;
  if (!first || !place) return null;
  const counts = [reason, rows.find(({ question }) => question === REUSE.question)?.text];
  return (
    <>
      {counts.map((at, index) => at && createPortal(<Count moves={first} />, at, String(index)))}
      {createPortal(
        told.map((moves) => (
          <Disclosure key={moves.alternative} summary={moves.title}>
            <p className="mb-2">{moves.counted}</p>
            <ul className="grid gap-x-12 gap-y-2 text-sm lg:grid-cols-2">
              {moves.moves.map((move) => (
                <li key={move.part}>
                  <Move move={move} locale={locale} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )),
        place.element,
      )}
    </>
  );
}

function Count({ moves: { title, counted } }: { readonly moves: PlatformMoves }) {
  return (
    <p className="pb-1.5 text-xs text-muted">
      {title} – {counted}
    </p>
  );
}

const MARKS = { 'as-is': ['+', 'text-good'], counterpart: ['±', 'text-muted'], none: ['−', 'text-bad'] } as const;

function Move({ move: { title, places, how, to, sources }, locale }: { readonly move: WordedMove; readonly locale: Locale }) {
  const [mark, colour] = MARKS[how];
  const words = importWords(locale);
  return (
    <div className="grid grid-cols-[1.5rem_1fr] items-baseline">
      <span aria-hidden="true" className={`font-bold ${colour}`}>
        {mark}
      </span>
      <p>
        <strong>{title}</strong> → {how === 'as-is' ? words.asIs : to}
        <bdi className="block wrap-anywhere text-muted">{places}</bdi>
        {sources.map((source) => (
          <span key={source.title} className="block text-xs text-muted">
            {source.address === null ? (
              source.title
            ) : (
              <TextLink look="line" isExternal href={source.address}>
                {source.title}
              </TextLink>
            )}
          </span>
        ))}
      </p>
    </div>
  );
}
