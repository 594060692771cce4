import { ClaimText } from '@/components/parts/claim-text';
import { TextLink } from '@/components/ui/text-link';
import type { resultWords } from '@/lib/locale/words/result';
import type { ReportFact } from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';

interface FactListProps {
  readonly facts: readonly ReportFact[];
  readonly words: ReturnType<typeof resultWords>;
  readonly terms: PageTerms;
}

const MARKS = { exclusion: '×', answer: '+' } as const;

/** What decides besides the criteria; why something is excluded stands once, below. On paper the excluded platforms and what each answer adds stand below too. */
export function FactList({ facts, words, terms }: FactListProps) {
  const withheld = facts.findLastIndex(({ kind }) => kind === 'exclusion');
  return (
    <ul className="space-y-3 border-t border-line pt-3 print:hidden">
      {facts.map((fact, index) => (
        <li key={fact.sentence} className="grid grid-cols-[1.75rem_1fr] items-baseline">
          <span aria-hidden="true" className={`text-lg font-bold ${fact.kind === 'exclusion' ? 'text-warn' : 'text-accent'}`}>
            {MARKS[fact.kind]}
          </span>
          <div>
            <Fact fact={fact} terms={terms} />
            {index === withheld && (
              <TextLink look="line" className="text-sm" href="#exclusions">
                {words.obstruction.all}
              </TextLink>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Fact({ fact: { kind, sentence, claims }, terms }: Pick<FactListProps, 'terms'> & { readonly fact: ReportFact }) {
  if (kind === 'exclusion' || claims.length === 0) return <p className="font-semibold">{sentence}</p>;
  return (
    <details className="peek">
      <summary className="font-semibold">{sentence}</summary>
      {claims.map((claim) => (
        <p key={claim.text}>
          <ClaimText claim={claim} terms={terms} />
        </p>
      ))}
    </details>
  );
}
