import { ClaimText } from '@/components/parts/claim-text';
import type { PageTerms } from '@/lib/report/terms';
import type { resultWords } from '@/lib/locale/words/result';
import type { ReportCaveat } from '@/lib/report/result';
import { Section } from '../ui/section';

interface CaveatsSectionProps {
  readonly caveats: readonly ReportCaveat[];
  readonly words: ReturnType<typeof resultWords>;
  readonly terms: PageTerms;
}

/** What works, but hurts. */
export function CaveatsSection({ caveats, words, terms }: CaveatsSectionProps) {
  const title = caveats.length === 0 ? words.caveats.none : words.caveats.some;
  return (
    <Section id="caveats" label={words.sections.caveats} title={title}>
      <ul className="grid gap-x-12 gap-y-4 md:grid-cols-2 print:grid-cols-3 print:gap-y-1">
        {caveats.map((caveat) => (
          <li key={caveat.caveat} className="border-l-4 border-warn pl-3">
            <h3 className="text-base">{caveat.title}</h3>
            <p>
              <ClaimText claim={caveat} terms={terms} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
