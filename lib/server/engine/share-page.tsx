import { SharePage } from '@/components/share/share-page';
import { fill, isLocale, LOCALES } from '@/lib/locale';
import { sharePageWords } from '@/lib/locale/words/share-page';
import { KIT_VALUES, readKit } from '@/lib/publish';
import { linkTitle } from '@/lib/report/result';
import { describeParameter } from '../../report/problems';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';
import { findShared } from './results';

/** What a result looks like elsewhere, as a whole page. What cannot be chosen is told, and the rest shown. */
export function makeSharePage({ code, title, locale, origin, path, query }: Asked<'share-page'>): Page {
  const asked = new URLSearchParams(query);
  const { choice, wrong } = readKit(asked);
  const lang = asked.get('lang') ?? locale;
  const problems = [
    ...wrong.map((name) => describeParameter(name, KIT_VALUES[name], locale).text),
    ...(isLocale(lang) ? [] : [describeParameter('lang', LOCALES, locale).text]),
  ];
  const shared = findShared({ code, title, locale: isLocale(lang) ? lang : locale, origin });
  const head = { title: fill(sharePageWords(locale).title, { name: linkTitle(shared) }), isFound: false };
  const children = <SharePage view={{ locale, shared, choice, problems }} />;
  return { status: problems.length > 0 ? 400 : 200, html: renderDocument({ locale, path, head, children }) };
}
