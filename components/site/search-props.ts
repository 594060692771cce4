import type { Locale } from '@/lib/locale';
import { searchWords } from '@/lib/locale/words/search';
import type { SearchFieldProps } from './search-field';

/** What the field needs, and no more: it goes along with every page. */
export function searchFieldProps(locale: Locale, index: string): SearchFieldProps {
  const { label, placeholder, live, toAll, failed, loading, kinds } = searchWords(locale);
  return { action: `/${locale}/search`, index, words: { label, placeholder, live, toAll, failed, loading, kinds } };
}
