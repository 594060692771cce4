import { ClaimText } from '@/components/parts/claim-text';
import type { PageTerms } from '@/lib/report/terms';
import { fill } from '@/lib/locale';
import type { resultWords } from '@/lib/locale/words/result';
import type { RecommendedPlatform } from '@/lib/report/result';
import { Section } from '../ui/section';

interface NextSectionProps {
  readonly recommendation: RecommendedPlatform;
  readonly words: ReturnType<typeof resultWords>;
  readonly terms: PageTerms;
}

/** How to begin, in order. */
export function NextSection({ recommendation, words, terms }: NextSectionProps) {
  return (
    <Section id="next" label={words.sections.next} title={fill(words.next.title, { first: recommendation.name })}>
      <ol className="grid list-decimal gap-x-12 gap-y-3 pl-5 md:grid-cols-2 print:grid-cols-2 print:gap-y-1 print:text-sm">
        {recommendation.nextSteps.map((step) => (
          <li key={step.text} className="pl-1">
            <ClaimText claim={step} terms={terms} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
