import type { Term, TermKind } from '../../model/glossary';
import { type Claim, need, type Reader } from '../reader';

/** An entry of the glossary in one language. */
export interface GlossaryEntry {
  readonly id: string;
  readonly title: string;
  readonly meaning: Claim;
  readonly see: readonly { readonly id: string; readonly title: string }[];
}

/** The entries under one letter, or one row of the Japanese syllabary. */
export interface GlossaryGroup {
  readonly initial: string;
  readonly entries: readonly GlossaryEntry[];
}

/** The rows of the Japanese syllabary, by their first sound. */
const ROWS = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'] as const;
const LATIN = 'A–Z';

/** The words of one kind in the order of a dictionary: by letter; in Japanese those in Latin letters first, then by sound. */
export function describeGlossary(reader: Reader, terms: readonly Term[], kind: TermKind): readonly GlossaryGroup[] {
  const { compare } = new Intl.Collator(reader.locale);
  const sorted = terms
    .filter((term) => term.kind === kind)
    .map((term) => ({ term, key: keyOf(reader, term) }))
    .toSorted((a, b) => Number(isLatin(b.key)) - Number(isLatin(a.key)) || compare(a.key, b.key));
  const groups = new Map<string, GlossaryEntry[]>();
  for (const { term, key } of sorted) {
    const initial = initialOf(reader, key);
    groups.set(initial, [...(groups.get(initial) ?? []), describeTerm(reader, terms, term)]);
  }
  return [...groups].map(([initial, entries]) => ({ initial, entries }));
}

function keyOf({ locale }: Reader, { title, reading }: Term): string {
  return locale === 'ja' ? (reading ?? title.ja) : title.en;
}

const isLatin = (key: string): boolean => /^\p{Script=Latin}/u.test(key);

function initialOf({ locale }: Reader, key: string): string {
  if (locale === 'en') return key.charAt(0).toUpperCase();
  if (isLatin(key)) return LATIN;
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  return ROWS.findLast((row) => compare(row, key.charAt(0)) <= 0) ?? ROWS[0];
}

function describeTerm(reader: Reader, terms: readonly Term[], { id, title, text, see, evidence = [] }: Term): GlossaryEntry {
  return {
    id,
    title: reader.text(title),
    meaning: reader.claim(text, evidence),
    see: see.map((other) => ({ id: other, title: reader.text(need(terms, other).title) })),
  };
}
