import type { Metadata } from 'next';
import { IMAGE_SIZES } from '@/lib/publish';
import { linkTitle, type Shared, verdictTitle } from '@/lib/report/result';
import { imageAddress, oembedAddress, resultAddress } from '@/lib/share';

/** What chats and wikis read of a result's page: Open Graph, Twitter card, and where its oEmbed reply is found. */
export function shareMetadata(shared: Shared): Pick<Metadata, 'openGraph' | 'twitter' | 'alternates'> {
  const { report, code, origin } = shared;
  const { locale, sentence } = report;
  const title = linkTitle(shared);
  const image = { url: imageAddress(shared, { format: 'png' }), ...IMAGE_SIZES.preview, type: 'image/png', alt: verdictTitle(report) };
  const address = resultAddress(shared, locale);
  const oembed = (format: 'json' | 'xml'): string => oembedAddress(origin, address, format);
  return {
    openGraph: {
      type: 'article',
      siteName: 'Dokoni',
      locale: locale === 'ja' ? 'ja_JP' : 'en_US',
      title,
      description: sentence,
      url: address,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description: sentence, images: [{ url: image.url, alt: image.alt }] },
    alternates: {
      canonical: `/${locale}/r/${code}`,
      languages: { en: `/en/r/${code}`, ja: `/ja/r/${code}` },
      types: {
        'application/json+oembed': [{ url: oembed('json'), title }],
        'text/xml+oembed': [{ url: oembed('xml'), title }],
      },
    },
  };
}
