import { SourceList } from '@/components/parts/sources';
import { Section } from '@/components/ui/section';
import { fill, type Locale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { resultWords } from '@/lib/locale/words/result';
import type { ReportEvidence } from '@/lib/report/reader';

/** The sources of a page by number: what each is, and what it was read for. */
export function SourceSection({ sources, locale }: { readonly sources: readonly ReportEvidence[]; readonly locale: Locale }) {
  const { label, title } = knowledgeWords(locale).sources;
  return (
    <Section id="sources" label={label} title={fill(title, { n: sources.length })}>
      <SourceList sources={sources} words={resultWords(locale)} />
    </Section>
  );
}
