import { SourceList } from '../parts/sources';
import { TermHint, TermNotes } from '../parts/terms';
import { Contents } from '../ui/contents';
import { PageBody, PageHead } from '../ui/page-head';
import { JudgementSection, LimitSections, RulesSection, StepsSection, VerdictSection, WeightSection } from './method-sections';
import { WorkedExample } from './worked-example';
import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { FamilyCounts } from '@/lib/cases';
import { fill, type Locale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { decisionWords } from '@/lib/locale/words/decisions';
import { methodWords } from '@/lib/locale/words/method';
import { designNotesWords } from '@/lib/locale/words/design-notes';
import { resultWords } from '@/lib/locale/words/result';
import type { Catalogue } from '@/lib/model/catalogue';
import type { Method, UnseenText } from '@/lib/report/knowledge';
import { formatPoints, type ReportEvidence } from '@/lib/report/reader';
import type { Report } from '@/lib/report/result';
import { decisionsPath } from '@/lib/share';
import type { PageTerms } from '@/lib/report/terms';
import { BASE } from '@/lib/model/base-path';

/** A judged example: what the method page takes apart. */
export interface ExampleResult {
  readonly title: string;
  readonly href: string;
  readonly report: Report;
}

interface MethodPageProps {
  readonly catalogue: Catalogue;
  readonly method: Method;
  readonly example: ExampleResult | undefined;
  /** On the decisions that helped to set the rules. */
  readonly agreement: FamilyCounts;
  /** On those that the rules of a version had not seen. */
  readonly unseen: UnseenText;
  /** What this page cites. */
  readonly sources: readonly ReportEvidence[];
  /** How many sources all the rules cite. */
  readonly sourceCount: number;
  readonly terms: PageTerms;
}

/** How the advice is made: plain words, an example taken apart, then the way to every rule. */
export function MethodPage({ catalogue, method, example, agreement, unseen, sources, sourceCount, terms }: MethodPageProps) {
  const { locale } = terms;
  const words = methodWords(locale);
  const parts = ['steps', 'example', 'verdicts', 'agreement', 'rules', 'weights', 'exclusions', 'caveats', 'judgement', 'sources'] as const;
  const entries = parts.map((id) => ({ id, label: words[id].label }));
  return (
    <PageBody>
      <PageHead title={words.title} lead={words.lead}>
        <TermHint locale={locale} />
      </PageHead>
      <Contents title={knowledgeWords(locale).contents} entries={entries} />
      <StepsSection method={method} terms={terms} />
      {example && <ExampleSection example={example} catalogue={catalogue} locale={locale} />}
      <VerdictSection method={method} terms={terms} />
      <Section id="agreement" label={words.agreement.label} title={words.agreement.title}>
        {unseen.sentences.map((sentence) => (
          <p key={sentence} className="mb-2 max-w-3xl">
            {sentence}
          </p>
        ))}
        <p className="max-w-3xl">
          {fill(words.agreement.text, { ...agreement })}{' '}
          <TextLink href={`${BASE}/${locale}/method/agreement`}>{words.agreement.link}</TextLink>
          {' · '}
          <TextLink href={decisionsPath(locale)}>{decisionWords(locale).all}</TextLink>
        </p>
      </Section>
      <RulesSection method={method} terms={terms} />
      <WeightSection method={method} terms={terms} />
      <LimitSections method={method} locale={locale} />
      <JudgementSection method={method} locale={locale} />
      <Section id="sources" label={words.sources.label} title={fill(words.sources.title, { n: sourceCount })}>
        <SectionNote>
          {words.sources.note} <TextLink href={`${BASE}/${locale}/method/sources`}>{words.sources.link}</TextLink>
          {' · '}
          <TextLink href={`${BASE}/${locale}/method/notes`}>{designNotesWords(locale).label}</TextLink>
        </SectionNote>
        <SourceList sources={sources} words={resultWords(locale)} />
      </Section>
      <TermNotes terms={terms} />
    </PageBody>
  );
}

interface ExampleSectionProps {
  readonly example: ExampleResult;
  readonly catalogue: Catalogue;
  readonly locale: Locale;
}

function ExampleSection({ example, catalogue, locale }: ExampleSectionProps) {
  const words = methodWords(locale).example;
  const { criteria, ranking } = example.report;
  const [first] = ranking;
  if (!first) return null;
  const title = fill(words.title, { platform: first.name });
  const lines = criteria.map(({ criterion, title: name, weight }, index) => ({
    id: criterion,
    title: name,
    base: catalogue.criteria[index]?.base[first.alternative]?.performance ?? 0,
    value: first.values[index] ?? 0,
    weight,
    points: first.contributions[index] ?? 0,
  }));
  return (
    <Section id="example" label={words.label} title={title}>
      <SectionNote>{fill(words.note, { example: example.title, platform: first.name, score: formatPoints(first.score) })}</SectionNote>
      <WorkedExample caption={words.caption} lines={lines} score={first.score} locale={locale} />
      <p className="mt-3">
        <TextLink href={example.href}>{words.open}</TextLink>
      </p>
    </Section>
  );
}
