import { ClaimText } from '@/components/parts/claim-text';
import { PartHeading } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import type { ReportUnmet } from '@/lib/report/result';
import type { ResultParts } from './parts';

/** So many are told in full; of more, the first, and the others by their titles. */
const TOLD = 2;

/** What was asked for and the recommended platform does not give by itself, and what would: before any reason for it. */
export function UnmetNeeds({ parts: { report, words, terms } }: { readonly parts: ResultParts }) {
  const { unmet, recommendation } = report;
  if (unmet.length === 0) return null;
  const told = unmet.length > TOLD ? 1 : TOLD;
  const write = (need: ReportUnmet) => (
    <p>
      <ClaimText claim={need} terms={terms} />
    </p>
  );
  return (
    <section aria-labelledby="unmet" className="space-y-3 border-l-4 border-warn pl-4 lg:col-span-2 print:col-span-2 print:space-y-1">
      <PartHeading id="unmet">{fill(words.unmet, { first: recommendation?.short ?? '' })}</PartHeading>
      <ul className={`grid gap-x-12 gap-y-3 print:gap-y-1 ${unmet.length > 1 ? 'lg:grid-cols-2 print:grid-cols-2' : ''}`}>
        {unmet.map((need, index) => (
          <li key={need.caveat}>
            <p className="text-sm text-muted">{need.asked}</p>
            {index < told ? (
              <>
                <h3 className="text-base">{need.title}</h3>
                {write(need)}
              </>
            ) : (
              <details>
                <summary className="font-semibold">{need.title}</summary>
                {write(need)}
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
