import { ClaimText } from '../parts/claim-text';
import { platformWords } from '@/lib/locale/words/platforms';
import type { CaveatText } from '@/lib/report/knowledge';
import type { PageTerms } from '@/lib/report/terms';

interface CaveatListProps {
  readonly caveats: readonly CaveatText[];
  readonly terms: PageTerms;
}

/** Soft warnings: what works but hurts, when, and what helps. */
export function CaveatList({ caveats, terms }: CaveatListProps) {
  const words = platformWords(terms.locale).detail.caveats;
  return (
    <ul className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
      {caveats.map((caveat) => (
        <li key={caveat.id} id={`caveat-${caveat.id}`} className="border-l-4 border-warn pl-4">
          <h3 className="font-semibold">{caveat.title}</h3>
          <p>
            <ClaimText claim={caveat} terms={terms} />
          </p>
          <p className="mt-1 text-sm">
            <span className="text-muted">{words.when}</span> {caveat.when}
          </p>
        </li>
      ))}
    </ul>
  );
}
