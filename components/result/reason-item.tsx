import { ClaimText } from '@/components/parts/claim-text';
import type { PageTerms } from '@/lib/report/terms';
import type { resultWords } from '@/lib/locale/words/result';
import { REUSE } from '@/lib/report/reader';
import type { ReportReason } from '@/lib/report/result';

interface ClaimProps {
  readonly reason: ReportReason;
  readonly words: ReturnType<typeof resultWords>;
  readonly terms: PageTerms;
}

interface ReasonItemProps extends ClaimProps {
  /** Its number in the ranking's bars; absent for what speaks against. */
  readonly number?: number;
}

/** A criterion that carries the result: how much, the sentence behind it, the answer it rests on, and its evidence. After the first, by its title. */
export function ReasonItem({ number, ...claim }: ReasonItemProps) {
  const { reason } = claim;
  // Where a script counts what of somebody's files carries over.
  const reuse = reason.criterion === REUSE.criterion && <div data-reuse />;
  return (
    <div className="grid grid-cols-[1.75rem_1fr] items-baseline">
      <span aria-hidden="true" className={`text-lg font-bold tabular-nums ${number === undefined ? 'text-bad' : 'text-accent'}`}>
        {number ?? '−'}
      </span>
      {number === undefined || number === 1 ? (
        <div>
          <h3 className="text-base">{reason.sentence}</h3>
          {reuse}
          <Claim {...claim} />
        </div>
      ) : (
        <details className="peek">
          <summary>
            <h3 className="inline text-base">{reason.sentence}</h3>
          </summary>
          {reuse}
          <Claim {...claim} />
        </details>
      )}
    </div>
  );
}

function Claim({ reason, words, terms }: ClaimProps) {
  const [first, ...others] = reason.claims;
  if (!first) return null;
  return (
    <>
      <p>
        <ClaimText claim={first} terms={terms} />
      </p>
      {(first.because !== null || others.length > 0) && (
        <details className="text-sm print:hidden">
          <summary className="inline-flex min-h-6 items-center text-muted underline">{words.evidenceOf}</summary>
          <div className="space-y-2 border-l-2 border-line py-1 pl-3">
            {first.because !== null && <p className="text-muted">{first.because}</p>}
            {others.map((claim) => (
              <p key={claim.text}>
                <ClaimText claim={claim} terms={terms} /> {claim.because !== null && <span className="text-muted">({claim.because})</span>}
              </p>
            ))}
          </div>
        </details>
      )}
    </>
  );
}
