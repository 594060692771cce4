import { FilteredSystemsPage } from '@/components/knowledge/filtered-systems-page';
import { filterSystems } from '../../report/knowledge';
import { Reader } from '../../report/reader';
import { markTerms } from '../../report/terms';
import { catalogue } from '../catalogue';
import { glossary } from '../glossary';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';
import { loadSystems } from '@/lib/content';
import { systemWords } from '@/lib/locale/words/systems';

/** The systems that fit a filter as a whole page. A value that no field has is said, and a mistake. */
export function makeSystemsPage({ locale, path, filter }: Asked<'systems-page'>): Page {
  const found = filterSystems(new Reader(catalogue(), locale), loadSystems(), filter);
  const texts = found.groups.flatMap(({ systems }) => systems.flatMap(({ what, note }) => [what, note ?? '']));
  const children = <FilteredSystemsPage locale={locale} {...found} terms={markTerms(glossary(locale), [texts])} />;
  const head = { title: systemWords(locale).filter.title, isFound: false };
  return { status: found.unknown.length > 0 ? 400 : 200, html: renderDocument({ locale, path, head, children }) };
}
