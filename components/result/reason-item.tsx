import { ClaimText } from '@/components/parts/claim-text';
import type { PageTerms } from '@/lib/report/terms';
import { TextWithTerms } from '@/components/parts/terms';
import type { resultWords } from '@/lib/locale/words/result';
import { REUSE, type ReportEvidence } from '@/lib/report/reader';
import type { ReportReason } from '@/lib/report/result';
import { SourceMarks, SourceTitle } from '../parts/sources';

interface ClaimProps {
  readonly reason: ReportReason;
  readonly evidence: readonly ReportEvidence[];
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

function Claim({ reason, evidence, words, terms }: ClaimProps) {
  const [first, ...others] = reason.claims;
  const sources = [...new Set(reason.claims.flatMap((claim) => claim.sources))];
  return (
    <>
      {first && (
        <p>
          <ClaimText claim={first} terms={terms} />
        </p>
      )}
      <details className="text-sm print:hidden">
        <summary className="inline-flex min-h-6 items-center text-muted underline">{words.evidenceOf}</summary>
        <div className="border-l-2 border-line py-1 pl-3">
          {first && first.because !== null && <p className="mb-2 text-muted">{first.because}</p>}
          {others.map((claim) => (
            <p key={claim.text} className="mb-2">
              <TextWithTerms text={claim.text} terms={terms} />{' '}
              {claim.because !== null && <span className="text-muted">({claim.because})</span>}
            </p>
          ))}
          <ul className="space-y-1">
            {sources.map((source) => {
              const entry = evidence[source - 1];
              return (
                entry && (
                  <li key={source}>
                    <SourceMarks sources={[source]} words={words} /> <SourceTitle source={entry} words={words} />
                  </li>
                )
              );
            })}
          </ul>
        </div>
      </details>
    </>
  );
}
