import { fill } from '@/lib/locale';
import type { resultWords } from '@/lib/locale/words/result';
import type { ReportEvidence } from '@/lib/report/reader';
import { Section } from '../ui/section';
import { SourceEntry } from '../parts/sources';

interface EvidenceSectionProps {
  readonly evidence: readonly ReportEvidence[];
  readonly words: ReturnType<typeof resultWords>;
}

/** Every source cited on the page, by its number. */
export function EvidenceSection({ evidence, words }: EvidenceSectionProps) {
  return (
    <Section id="evidence" label={words.sections.evidence} title={fill(words.evidence.title, { n: evidence.length })}>
      <ol className="gap-x-12 text-sm md:columns-2 print:columns-3 print:gap-x-4 print:text-[0.7rem] print:leading-tight">
        {evidence.map((source, index) => (
          <li
            key={source.id}
            id={`source-${index + 1}`}
            className="mb-2 grid break-inside-avoid grid-cols-[2rem_1fr] target:bg-accent-soft print:mb-0.5"
          >
            <span className="text-muted tabular-nums">{index + 1}</span>
            <span>
              <SourceEntry source={source} words={words} />
              <span className="block text-muted print:hidden">{fill(words.evidence.supports, { text: source.supports })}</span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
