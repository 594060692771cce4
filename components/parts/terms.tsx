import './terms.css';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/locale';
import { glossaryWords } from '@/lib/locale/words/glossary';
import type { PageTerms, TextPart } from '@/lib/report/terms';
import { BASE } from '@/lib/model/base-path';

interface TextWithTermsProps {
  /** As it was given to `markTerms`; any other text is shown as it is. */
  readonly text: string;
  readonly terms: PageTerms;
}

/** A text whose words of the glossary tell their meaning when pressed. The page has to hold `TermNotes` too. */
export function TextWithTerms({ text, terms }: TextWithTermsProps) {
  const parts = terms.parts.get(text);
  if (!parts) return text;
  return parts.map((part) => (part.term === undefined ? part.text : <Word key={part.term} part={part} terms={terms} />));
}

/** A button is a box to the line breaker: its punctuation has to be held to it. */
function Word({
  part: { opening, text, closing, term },
  terms,
}: {
  readonly part: TextPart & { readonly term: string };
  readonly terms: PageTerms;
}) {
  const word = (
    <TermWord term={term} terms={terms}>
      {text}
    </TermWord>
  );
  if (opening + closing === '') return word;
  return (
    <span className="whitespace-nowrap">
      {opening}
      {word}
      {closing}
    </span>
  );
}

interface TermWordProps extends TermButtonProps {
  readonly terms: PageTerms;
}

/** A word that tells its meaning when pressed, wherever the page has its note. */
export function TermWord({ term, terms: { locale, isLinked = false }, children }: TermWordProps) {
  if (!isLinked) return <TermButton term={term}>{children}</TermButton>;
  return (
    <a className="term" href={glossaryPath(locale, term)}>
      {children}
    </a>
  );
}

interface TermButtonProps {
  readonly term: string;
  readonly children: string;
}

/** A word that tells its meaning when pressed. */
export function TermButton({ term, children }: TermButtonProps) {
  return (
    <button type="button" className="term" popoverTarget={noteId(term)}>
      {children}
    </button>
  );
}

/**
 * What the words of a page mean, once each; the browser opens and closes them, by pointer and keyboard, without script.
 * The focus goes to the note and back, so that screen readers say what the word means.
 */
export function TermNotes({ terms }: { readonly terms: PageTerms }) {
  const { more } = glossaryWords(terms.locale);
  return terms.used.map(({ id, title, text }) => (
    <div
      key={id}
      id={noteId(id)}
      popover="auto"
      className="term-note"
      role="note"
      aria-label={title}
      aria-describedby={`${noteId(id)}-text`}
      tabIndex={-1}
      autoFocus
    >
      <dfn>{title}</dfn>
      <p id={`${noteId(id)}-text`}>{text}</p>
      <a href={glossaryPath(terms.locale, id)}>{more}</a>
    </div>
  ));
}

/** Says once on a page what the dotted lines are for. A script that shows notes finds the words of their link here. */
export function TermHint({ locale }: { readonly locale: Locale }) {
  const { hint, all, more } = glossaryWords(locale);
  return (
    <p className="no-print mt-2 text-sm text-muted" data-more={more}>
      {hint}{' '}
      <TextLink look="line" href={`${BASE}/${locale}/glossary`}>
        {all}
      </TextLink>
    </p>
  );
}

const noteId = (term: string): string => `term-${term}`;
const glossaryPath = (locale: Locale, term: string): string => `${BASE}/${locale}/glossary#${term}`;
