import type { Locale } from '@/lib/locale';
import { costWords } from '@/lib/locale/words/cost';
import { decisionWords } from '@/lib/locale/words/decisions';
import { filesWords } from '@/lib/locale/words/files';
import { glossaryWords } from '@/lib/locale/words/glossary';
import { mineWords } from '@/lib/locale/words/mine';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import { productWords } from '@/lib/locale/words/products';
import { siteWords } from '@/lib/locale/words/site';
import { BASE } from '@/lib/model/base-path';

/** A page of the menu. */
export interface SiteEntry {
  /** From the root. */
  readonly href: string;
  readonly label: string;
  /** It stands in the head of every page too, where there is room. */
  readonly isMain?: boolean;
}

interface SiteGroup {
  readonly title: string;
  readonly entries: readonly SiteEntry[];
}

/** What the menu holds, group by group: a page that is added here is in the menu of every page. `source`: where the source is; empty where nobody says so. */
export function listSiteMap(locale: Locale, source: string): readonly SiteGroup[] {
  const { groups, pages, assess, platforms, method } = siteWords(locale);
  const below = `${BASE}/${locale}`;
  return [
    {
      title: groups.decide,
      entries: [
        { href: `${below}/assess`, label: assess, isMain: true },
        { href: `${below}/assess/files`, label: filesWords(locale).title },
        { href: `${below}/mine`, label: mineWords(locale).menu },
        { href: `${below}/portfolio`, label: portfolioWords(locale).menu, isMain: true },
        { href: `${below}/compare`, label: pages.compare },
      ],
    },
    {
      title: groups.know,
      entries: [
        { href: `${below}/platforms`, label: platforms, isMain: true },
        { href: `${below}/platforms/products`, label: productWords(locale).title },
        { href: `${below}/systems`, label: pages.systems, isMain: true },
        { href: `${below}/cost`, label: costWords(locale).menu, isMain: true },
        { href: `${below}/method/decisions`, label: decisionWords(locale).page.title },
        { href: `${below}/glossary`, label: glossaryWords(locale).title },
      ],
    },
    {
      title: groups.check,
      entries: [
        { href: `${below}/method`, label: method, isMain: true },
        { href: `${below}/method/agreement`, label: pages.agreement },
        { href: `${below}/api`, label: pages.api },
        ...(source === '' ? [] : [{ href: source, label: pages.source }]),
      ],
    },
  ];
}
