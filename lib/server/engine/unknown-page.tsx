import { UnknownPage } from '@/components/site/unknown-page';
import { siteWords } from '@/lib/locale/words/site';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';

/** The one page for every address that has none: it repeats nothing of the address. */
export function makeUnknownPage({ locale }: Asked<'unknown-page'>): Page {
  const head = { title: siteWords(locale).notFound.title, isFound: false };
  return { status: 404, html: renderDocument({ locale, path: '', head, children: <UnknownPage locale={locale} /> }) };
}
