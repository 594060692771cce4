import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  AllSection,
  ConfusionSection,
  FigureSection,
  FoldSection,
  FurtherSection,
  LimitSection,
  MissSections,
  UnseenSection,
} from '@/components/knowledge/agreement-sections';
import { Contents } from '@/components/ui/contents';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { measureAgreement, measureBaselines, measureFolds } from '@/lib/cases';
import { WayBack } from '@/components/knowledge/way-back';
import { isLocale } from '@/lib/locale';
import { agreementWords } from '@/lib/locale/words/agreement';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { ChanceSection } from '@/components/knowledge/chance-section';
import { chanceWords } from '@/lib/locale/words/chances';
import { describeAgreement, describeUnseen } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { furtherCases, publishedCases, unseenMeasurements } from '@/lib/server/cases';
import { catalogue, todaysRules } from '@/lib/server/catalogue';
import { BASE } from '@/lib/model/base-path';

interface AgreementPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: AgreementPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: agreementWords(locale).title } : {};
}

/**
 * How often the rules agree with published decisions: first what a version reached on those that it had not seen, then what today's
 * rules reach on those of the repository, measured when the page is built.
 */
export default async function AgreementPage({ params }: AgreementPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = agreementWords(locale);
  const reader = new Reader(catalogue(), locale);
  const agreement = measureAgreement(todaysRules(), publishedCases());
  const text = describeAgreement(reader, agreement);
  const further = measureAgreement(todaysRules(), furtherCases());
  const parts = ['unseen', 'chances', 'figures', 'confusion', 'limits', 'misses', 'others', 'folds', 'further', 'all'] as const;
  return (
    <PageBody>
      <PageHead title={words.title} lead={words.lead}>
        <WayBack href={`${BASE}/${locale}/method`}>{words.method}</WayBack>
      </PageHead>
      <Contents
        title={knowledgeWords(locale).contents}
        entries={parts.map((id) => ({ id, label: id === 'chances' ? chanceWords(locale).label : words[id].label }))}
      />
      <UnseenSection unseen={describeUnseen(unseenMeasurements(), locale)} locale={locale} />
      <ChanceSection measurements={unseenMeasurements()} locale={locale} />
      <FigureSection agreement={agreement} baselines={measureBaselines(todaysRules(), publishedCases())} locale={locale} />
      <ConfusionSection agreement={agreement} text={text} families={reader.catalogue.families} locale={locale} />
      <LimitSection locale={locale} />
      <MissSections text={text} locale={locale} />
      <FoldSection folds={measureFolds(todaysRules(), publishedCases())} locale={locale} />
      <FurtherSection further={further} locale={locale} />
      <AllSection text={text} locale={locale} />
    </PageBody>
  );
}
