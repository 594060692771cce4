import { linkTitle, verdictTitle, type Shared } from '@/lib/report/result';
import { imageAddress, oembedAddress, resultAddress } from '../../share';
import type { DocumentHead } from '@/components/site/document';
import { otherLocale } from '@/lib/locale';
import { IMAGE_SIZES } from '@/lib/publish';

/** What chats and wikis read of a result's page: Open Graph, Twitter card, and where its oEmbed reply is found. */
export function shareHead(shared: Shared): Required<Pick<DocumentHead, 'metas' | 'links'>> {
  return { metas: listMetas(shared), links: listLinks(shared) };
}

function listMetas(shared: Shared): NonNullable<DocumentHead['metas']> {
  const { report } = shared;
  const { locale, sentence } = report;
  const title = linkTitle(shared);
  const { width, height } = IMAGE_SIZES.preview;
  const image = imageAddress(shared, { format: 'png' });
  const alt = verdictTitle(report);
  return [
    ['og:type', 'article'],
    ['og:site_name', 'Dokoni'],
    ['og:locale', localeTag(locale)],
    ['og:locale:alternate', localeTag(otherLocale(locale))],
    ['og:title', title],
    ['og:description', sentence],
    ['og:url', resultAddress(shared, locale)],
    ['og:image', image],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    ['og:image:type', 'image/png'],
    ['og:image:alt', alt],
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', title],
    ['twitter:description', sentence],
    ['twitter:image', image],
    ['twitter:image:alt', alt],
  ];
}

function listLinks(shared: Shared): NonNullable<DocumentHead['links']> {
  const { report, code, origin } = shared;
  const address = resultAddress(shared, report.locale);
  const title = linkTitle(shared);
  const bare = { origin, code, title: '' };
  const oembed = (format: 'json' | 'xml', type: string) => ({
    rel: 'alternate',
    type,
    title,
    href: oembedAddress(origin, address, format),
  });
  return [
    { rel: 'canonical', href: resultAddress(bare, report.locale) },
    { rel: 'alternate', hrefLang: 'en', href: resultAddress(bare, 'en') },
    { rel: 'alternate', hrefLang: 'ja', href: resultAddress(bare, 'ja') },
    oembed('json', 'application/json+oembed'),
    oembed('xml', 'text/xml+oembed'),
  ];
}

function localeTag(locale: 'en' | 'ja'): string {
  return locale === 'ja' ? 'ja_JP' : 'en_US';
}
