import { portfolioWords } from '@/lib/locale/words/portfolio';
import { wordHeadline, wordSummary } from '@/lib/report/comparison';
import type { CompareField } from './compare-form';
import { CompareFrame } from './compare-frame';
import { DifferencesSection } from './differences-section';
import { PlacesSection } from './places-section';
import { SettlementSection } from './settlement-section';
import type { CompareView } from './side';

interface ComparePageProps {
  readonly view: CompareView;
  readonly fields: readonly CompareField[];
}

/** Two results: what both say, what differs and how much it matters, the rankings, and what it would take to agree. */
export function ComparePage({ view, fields }: ComparePageProps) {
  const { sides, locale } = view;
  const { fromComparison } = portfolioWords(locale);
  return (
    <CompareFrame {...{ locale, sides, fields }} headline={wordHeadline(view)} summary={wordSummary(view)} portfolio={fromComparison}>
      <SettlementSection view={view} />
      <DifferencesSection view={view} />
      <PlacesSection view={view} />
    </CompareFrame>
  );
}
