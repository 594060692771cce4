import { type Glossary, readGlossary } from '@/lib/report/terms';
import { loadGlossary } from '@/lib/content';
import type { Locale } from '@/lib/locale';
import type { Term } from '@/lib/model/glossary';

let terms: readonly Term[] | undefined;
const prepared = new Map<Locale, Glossary>();

/** The words of the glossary, read once. */
export function glossaryTerms(): readonly Term[] {
  terms ??= loadGlossary();
  return terms;
}

/** The glossary in one language, prepared once: a page's texts are searched for its words. */
export function glossary(locale: Locale): Glossary {
  const ready = prepared.get(locale) ?? readGlossary(glossaryTerms(), locale);
  prepared.set(locale, ready);
  return ready;
}
