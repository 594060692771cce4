import { ClaimText } from '@/components/parts/claim-text';
import type { ReportFact } from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';

interface FactListProps {
  readonly facts: readonly ReportFact[];
  readonly terms: PageTerms;
}

const MARKS = { exclusion: '×', answer: '+' } as const;

/** What decides besides the criteria: what each rests on is a press away. On paper the excluded platforms and what each answer adds stand below. */
export function FactList({ facts, terms }: FactListProps) {
  return (
    <ul className="space-y-3 border-t border-line pt-3 print:hidden">
      {facts.map(({ kind, sentence, claims }) => (
        <li key={sentence} className="grid grid-cols-[1.75rem_1fr] items-baseline">
          <span aria-hidden="true" className={`text-lg font-bold ${kind === 'exclusion' ? 'text-warn' : 'text-accent'}`}>
            {MARKS[kind]}
          </span>
          {claims.length === 0 ? (
            <p className="font-semibold">{sentence}</p>
          ) : (
            <details className="peek">
              <summary className="font-semibold">{sentence}</summary>
              {claims.map((claim) => (
                <p key={claim.text}>
                  <ClaimText claim={claim} terms={terms} />
                </p>
              ))}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
