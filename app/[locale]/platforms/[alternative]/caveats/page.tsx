import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaveatList } from '@/components/knowledge/caveat-list';
import { SiblingNav } from '@/components/knowledge/sibling-nav';
import { SourceSection } from '@/components/knowledge/source-section';
import { WayBack } from '@/components/knowledge/way-back';
import { TermHint, TermNotes } from '@/components/parts/terms';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { fill, isLocale } from '@/lib/locale';
import { platformWords } from '@/lib/locale/words/platforms';
import { describeCaveats } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { markTerms } from '@/lib/report/terms';
import { catalogue } from '@/lib/server/catalogue';
import { glossary } from '@/lib/server/glossary';
import { BASE } from '@/lib/model/base-path';

export function generateStaticParams(): { alternative: string }[] {
  return catalogue().alternatives.map(({ id }) => ({ alternative: id }));
}

interface PlatformCaveatsPageProps {
  readonly params: Promise<{ readonly locale: string; readonly alternative: string }>;
}

export async function generateMetadata({ params }: PlatformCaveatsPageProps): Promise<Metadata> {
  const { locale, alternative } = await params;
  const found = catalogue().alternatives.find(({ id }) => id === alternative);
  if (!isLocale(locale) || !found) return {};
  const { pageTitle, lead } = platformWords(locale).detail.caveats;
  return { title: fill(pageTitle, { platform: found.title[locale] }), description: lead };
}

/** What works on one platform but hurts: when, what happens, and what helps. */
export default async function PlatformCaveatsPage({ params }: PlatformCaveatsPageProps) {
  const { locale, alternative } = await params;
  const { alternatives } = catalogue();
  if (!isLocale(locale) || !alternatives.some(({ id }) => id === alternative)) notFound();
  const words = platformWords(locale).detail.caveats;
  const reader = new Reader(catalogue(), locale);
  const { name } = reader.platform(alternative);
  const caveats = describeCaveats(reader, alternative);
  const others = alternatives.filter(({ id }) => id !== alternative).map(({ id }) => reader.platform(id));
  const terms = markTerms(glossary(locale), [caveats.map(({ text }) => text)]);
  return (
    <PageBody>
      <PageHead title={fill(words.pageTitle, { platform: name })} lead={words.lead}>
        <WayBack href={`${BASE}/${locale}/platforms/${alternative}#caveats`}>{name}</WayBack>
        <TermHint locale={locale} />
      </PageHead>
      <Section id="caveats" label={words.label} title={fill(words.title, { n: caveats.length })}>
        <CaveatList caveats={caveats} terms={terms} />
      </Section>
      <SourceSection sources={reader.evidence()} locale={locale} />
      <SiblingNav
        label={words.others}
        links={others.map((other) => ({ href: `${BASE}/${locale}/platforms/${other.alternative}/caveats`, title: other.name }))}
      />
      <TermNotes terms={terms} />
    </PageBody>
  );
}
