import { ClaimText } from '@/components/parts/claim-text';
import { PartHeading } from '@/components/ui/section';
import { listOtherCaveats } from '@/lib/report/result';
import type { ResultParts } from './parts';
import { ReasonItem } from './reason-item';

/** What speaks most against the recommended platform, and what works on it but hurts: by title, the text a press away. */
export function Against({ parts: { report, words, terms, own } }: { readonly parts: ResultParts }) {
  const { recommendation } = report;
  if (!recommendation) return null;
  const others = listOtherCaveats(report);
  return (
    <section aria-labelledby="against" className="space-y-2 print:space-y-1">
      <PartHeading id="against">{words.against}</PartHeading>
      {recommendation.against ? (
        <ReasonItem reason={recommendation.against} words={words} terms={terms} />
      ) : (
        <p>{recommendation.nothingAgainst}</p>
      )}
      {others.length > 0 && (
        <div id="caveats">
          <h3 className="text-base">{own.against.others}</h3>
          <ul>
            {others.map((caveat) => (
              <li key={caveat.caveat}>
                <details className="peek">
                  <summary>{caveat.title}</summary>
                  <p>
                    <ClaimText claim={caveat} terms={terms} />
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
