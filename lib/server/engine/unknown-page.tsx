import { UnknownPage } from '@/components/site/unknown-page';
import { siteWords } from '@/lib/locale/words/site';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';

/** The one page for every address that has none: it repeats nothing of the address. */
export function makeUnknownPage({ locale, status }: Asked<'unknown-page'>): Page {
  const head = { title: siteWords(locale).refused[status].title, isFound: false };
  return { status, html: renderDocument({ locale, path: '', head, children: <UnknownPage locale={locale} status={status} /> }) };
}
