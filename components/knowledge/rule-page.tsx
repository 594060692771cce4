import type { ReactNode } from 'react';
import { TermHint, TermNotes } from '../parts/terms';
import { SourceSection } from './source-section';
import { WayBack } from './way-back';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { methodWords } from '@/lib/locale/words/method';
import type { ReportEvidence } from '@/lib/report/reader';
import type { PageTerms } from '@/lib/report/terms';
import { BASE } from '@/lib/model/base-path';

interface RulePageProps {
  readonly id: 'exclusions' | 'caveats';
  /** How many there are. */
  readonly count: number;
  readonly sources: readonly ReportEvidence[];
  readonly terms: PageTerms;
  /** The list of rules. */
  readonly children: ReactNode;
}

/** All rules of one kind, below the page of the method. */
export function RulePage({ id, count, sources, terms, children }: RulePageProps) {
  const { locale } = terms;
  const words = methodWords(locale);
  const { label, title, lead } = words[id];
  return (
    <PageBody>
      <PageHead title={label} lead={lead}>
        <WayBack href={`${BASE}/${locale}/method`}>{words.title}</WayBack>
        {terms.used.length > 0 && <TermHint locale={locale} />}
      </PageHead>
      <Section id={id} label={label} title={fill(title, { n: count })}>
        {children}
      </Section>
      {sources.length > 0 && <SourceSection sources={sources} locale={locale} />}
      <TermNotes terms={terms} />
    </PageBody>
  );
}
