import { ClaimText } from '@/components/parts/claim-text';
import { PartHeading } from '@/components/ui/section';
import type { resultWords } from '@/lib/locale/words/result';
import type { ReportEvidence } from '@/lib/report/reader';
import type { ReportInPlace } from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';
import { ReasonItem } from './reason-item';

interface InPlaceProps {
  readonly inPlace: ReportInPlace;
  readonly evidence: readonly ReportEvidence[];
  readonly words: ReturnType<typeof resultWords>;
  readonly terms: PageTerms;
}

const EDGES = { first: 'border-good', near: 'border-accent', far: 'border-line', excluded: 'border-warn' } as const;

/** Whether to stay on what is in place, and what leaving would bring. */
export function InPlace({ inPlace: { kind, title, sentence, gains, unmet }, evidence, words, terms }: InPlaceProps) {
  return (
    <section aria-labelledby="in-place" className={`space-y-3 border-l-4 pl-4 print:space-y-1 ${EDGES[kind]}`}>
      <PartHeading id="in-place">{title}</PartHeading>
      <p>{sentence}</p>
      {gains.map((reason) => (
        <ReasonItem key={reason.criterion} reason={reason} number="+" evidence={evidence} words={words} terms={terms} />
      ))}
      {unmet.map((claim) => (
        <div key={claim.title}>
          <h3 className="text-base">{claim.title}</h3>
          <p>
            <ClaimText claim={claim} terms={terms} />
          </p>
        </div>
      ))}
    </section>
  );
}
