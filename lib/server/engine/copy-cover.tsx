import { catalogue } from '../catalogue';
import { renderDocument } from './document';
import { CopyCover } from '@/components/site/copy-cover';
import { fill, type Locale, LOCALES } from '@/lib/locale';
import { copyCoverWords } from '@/lib/locale/words/copy-cover';
import { siteWords } from '@/lib/locale/words/site';

/** The first page of a copy in one language. */
export function makeCopyCover(locale: Locale): string {
  const { version, date } = catalogue();
  const { title, lead } = copyCoverWords(locale);
  const children = <CopyCover locale={locale} lead={fill(lead, { version, date })} />;
  return renderDocument({ locale, path: '', head: { title, isFound: true }, children });
}

/** What stands at the root of a copy: the choice of a language. */
export function makeCopyDoor(): string {
  const links = LOCALES.map(
    (locale) => `<li><a lang="${locale}" href="${locale}/index.html">${copyCoverWords(locale).title}</a></li>`,
  ).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${siteWords('en').name}</title></head><body><main><h1>${siteWords('en').name}</h1><ul>${links}</ul></main></body></html>\n`;
}
