import type { Term } from '../../model/glossary';
import type { Locale } from '../../model/locale';

/** A word of the glossary in one language. */
export interface TermText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The glossary in one language, ready to be looked for in texts. */
export interface Glossary {
  readonly locale: Locale;
  readonly terms: ReadonlyMap<string, TermText>;
  readonly matcher: Matcher;
}

interface Matcher {
  /** Finds the longest spelling at the earliest place. */
  readonly pattern: RegExp;
  /** Spelling in lower case -> its term, and the spelling as the glossary has it. */
  readonly owners: ReadonlyMap<string, { readonly id: string; readonly spelling: string }>;
}

/** A piece of a text: plain, or a word of the glossary with the punctuation that no line may begin or end without it. */
export type TextPart =
  | { readonly text: string; readonly term?: undefined }
  | { readonly opening: string; readonly text: string; readonly closing: string; readonly term: string };

/** The texts of a page taken apart, and the words that occur in them. */
export interface PageTerms {
  readonly locale: Locale;
  readonly parts: ReadonlyMap<string, readonly TextPart[]>;
  readonly used: readonly TermText[];
  /** Whether words lead to the glossary, whose notes the page does not hold; a script shows them in place. */
  readonly isLinked?: boolean;
}

/** Cuts the glossary down to one language and prepares the search. */
export function readGlossary(terms: readonly Term[], locale: Locale): Glossary {
  const spellings = terms
    .filter(({ marked }) => marked)
    .flatMap(({ id, title, also }) => [title[locale], ...also[locale]].map((spelling) => [spelling, id] as const));
  return {
    locale,
    terms: new Map(terms.map(({ id, title, text }) => [id, { id, title: title[locale], text: text[locale] }])),
    matcher: compile(spellings),
  };
}

function compile(spellings: readonly (readonly [string, string])[]): Matcher {
  const longestFirst = spellings.map(([spelling]) => spelling).toSorted((a, b) => b.length - a.length);
  // One look behind for all that begin in the same script: no two of them can begin at the same place.
  const groups = RUNS.map(({ script, before }) => {
    const words = longestFirst.filter((spelling) => script.test(spelling.charAt(0)));
    return words.length > 0 ? [`(?<!${before})(?:${words.map(patternOf).join('|')})`] : [];
  });
  return {
    pattern: new RegExp(groups.flat().join('|'), 'gu'),
    owners: new Map(spellings.map(([spelling, id]) => [spelling.toLowerCase(), { id, spelling }])),
  };
}

/**
 * What a word runs on in, by the script of its edge: next to it, it is a part of another word. Katakana before Chinese
 * characters makes a compound (`アイドル状態`). Hiragana stands beside any word: an empty class is met by nothing.
 */
const RUNS = [
  { script: /^\p{Script=Hiragana}$/u, before: '[]', after: '[]' },
  { script: /^[\p{Script=Katakana}ー]$/u, before: '[\\p{Script=Katakana}ー]', after: '[\\p{Script=Katakana}ー]' },
  { script: /^\p{Script=Han}$/u, before: '[\\p{Script=Han}\\p{Script=Katakana}ー]', after: '\\p{Script=Han}' },
  { script: /^[\p{Script=Latin}\p{N}]$/u, before: '[\\p{Script=Latin}\\p{N}-]', after: '[\\p{Script=Latin}\\p{N}-]' },
] as const;

/** A spelling up to its end as a whole word. Latin nouns may stand in the plural, and open a sentence with a capital. */
function patternOf(spelling: string): string {
  const escaped = spelling.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const word = escaped.replace(/^[a-z]/, (letter) => `[${letter}${letter.toUpperCase()}]`);
  const plural = /[a-z]$/i.test(spelling) && !/^(at|down|on) /.test(spelling) ? '(?:e?s)?' : '';
  const run = RUNS.find(({ script }) => script.test(spelling.at(-1) ?? ''));
  return word + plural + (run ? `(?!${run.after})` : '');
}

/** The term that a match means: as it stands, or without the ending of its plural; none where it is a part of a name. */
function ownerOf({ owners }: Matcher, match: RegExpExecArray): string | undefined {
  const [found] = match;
  const text = found.toLowerCase();
  const owner = owners.get(text) ?? owners.get(text.replace(/s$/, '')) ?? owners.get(text.replace(/es$/, ''));
  const isCapitalised = owner !== undefined && /^[a-z]/.test(owner.spelling) && /^[A-Z]/.test(found);
  return isCapitalised && isName(match) ? undefined : owner?.id;
}

/** A capital inside a sentence, or before another capital: `Container Apps` is the name of a product. */
function isName({ 0: found, index, input }: RegExpExecArray): boolean {
  const opensSentence = /(^|[.:!?] |[“(])$/.test(input.slice(Math.max(0, index - 2), index));
  return !opensSentence || /^ \p{Lu}/u.test(input.slice(index + found.length));
}

/**
 * Takes the texts of a page apart, section by section in the order of reading: a word is marked at its first place in
 * each section. Texts without a word are left out of `parts`. `own` are the ids of words that the page marks by itself.
 */
export function markTerms(glossary: Glossary, sections: readonly (readonly string[])[], own: readonly string[] = []): PageTerms {
  const parts = new Map<string, readonly TextPart[]>();
  const used = new Set(own);
  for (const texts of sections) {
    const seen = new Set<string>();
    for (const text of texts.filter((candidate) => !parts.has(candidate))) {
      const pieces = splitText(glossary.matcher, text, seen);
      if (pieces.length > 1 || pieces[0]?.term !== undefined) parts.set(text, pieces);
    }
    seen.forEach((id) => used.add(id));
  }
  return { locale: glossary.locale, parts, used: [...glossary.terms.values()].filter(({ id }) => used.has(id)) };
}

/** A word of the glossary in a text, with the punctuation that stays with it. */
interface FoundTerm {
  readonly index: number;
  readonly text: string;
  readonly closing: string;
  readonly term: string;
}

/** How many texts are remembered with their words: most of what results say comes again in others, and looking takes long. */
const REMEMBERED = 8192;

const remembered = new WeakMap<Matcher, Map<string, readonly FoundTerm[]>>();

function findTerms(matcher: Matcher, text: string): readonly FoundTerm[] {
  const known = remembered.get(matcher) ?? new Map<string, readonly FoundTerm[]>();
  remembered.set(matcher, known);
  const found = known.get(text);
  if (found) return found;
  // Readers' figures and names are in some texts, so there is no end to them.
  if (known.size >= REMEMBERED) known.clear();
  const terms = lookForTerms(matcher, text);
  known.set(text, terms);
  return terms;
}

function lookForTerms(matcher: Matcher, text: string): FoundTerm[] {
  return [...text.matchAll(matcher.pattern)].flatMap((match) => {
    const term = ownerOf(matcher, match);
    if (term === undefined) return [];
    const [found] = match;
    const [closing = ''] = /^(['’]s)?[\p{Pe}\p{Pf}\p{Po}]*/u.exec(text.slice(match.index + found.length)) ?? [];
    return [{ index: match.index, text: found, closing, term }];
  });
}

/** Splits a text at the words that `seen` does not hold yet, and adds them to it. */
function splitText(matcher: Matcher, text: string, seen: Set<string>): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { index, text: found, closing, term } of findTerms(matcher, text)) {
    if (seen.has(term)) continue;
    seen.add(term);
    const [opening = ''] = /[\p{Ps}\p{Pi}]*$/u.exec(text.slice(end, index)) ?? [];
    const start = index - opening.length;
    if (start > end) parts.push({ text: text.slice(end, start) });
    parts.push({ opening, text: found, closing, term });
    end = index + found.length + closing.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}
