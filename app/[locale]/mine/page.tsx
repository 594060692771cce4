import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { MineProps } from '@/components/mine/kit';
import { MinePage } from '@/components/mine/mine-page';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { isLocale, type Locale } from '@/lib/locale';
import { mineWords } from '@/lib/locale/words/mine';
import { reportWords } from '@/lib/locale/words/report';
import { catalogue } from '@/lib/server/catalogue';
import { BASE } from '@/lib/model/base-path';

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, description } = mineWords(locale);
  return { title, description };
}

/** The results that somebody keeps. Static: the list is read in the browser. */
export default async function MineRoute({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const props = mineProps(locale);
  const { words } = props;
  return (
    <div className="space-y-6 py-4">
      <PageHead title={words.title} lead={words.lead}>
        <p className="mt-3 text-sm text-muted">{words.how}</p>
      </PageHead>
      <div className="hidden noscript:block">
        <Notice title={words.noScript}>
          <p>{words.noScriptText}</p>
          <TextLink look="alone" href={`${BASE}/${locale}/assess/all`}>
            {words.assess}
          </TextLink>
        </Notice>
      </div>
      <MinePage {...props} />
    </div>
  );
}

function mineProps(locale: Locale): MineProps {
  const { version, alternatives } = catalogue();
  return {
    locale,
    todaysVersion: version,
    platforms: Object.fromEntries(alternatives.map(({ id, short }) => [id, short[locale]])),
    verdicts: reportWords(locale).verdicts,
    words: mineWords(locale),
  };
}
