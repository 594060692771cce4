import { SourceList } from '@/components/parts/sources';
import { fill } from '@/lib/locale';
import type { resultWords } from '@/lib/locale/words/result';
import type { ReportEvidence } from '@/lib/report/reader';
import { Section } from '../ui/section';

interface EvidenceSectionProps {
  readonly evidence: readonly ReportEvidence[];
  readonly words: ReturnType<typeof resultWords>;
}

/** Every source cited on the page, by its number. */
export function EvidenceSection({ evidence, words }: EvidenceSectionProps) {
  return (
    <Section id="evidence" label={words.sections.evidence} title={fill(words.evidence.title, { n: evidence.length })}>
      <SourceList sources={evidence} words={words} />
    </Section>
  );
}
