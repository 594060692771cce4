import { compareSeveralWords } from '@/lib/locale/words/compare-several';
import { wordSeveralHeadline, wordSeveralSummary } from '@/lib/report/comparison';
import { BeliefsSection } from './beliefs-section';
import type { CompareField } from './compare-form';
import { CompareFrame } from './compare-frame';
import { SeveralDifferences } from './several-differences';
import { SeveralPlaces } from './several-places';
import type { SeveralView } from './side';

interface SeveralPageProps {
  readonly view: SeveralView;
  readonly fields: readonly CompareField[];
}

/** Three to eight results: who recommends what, what each would have to believe, what differs and how much it matters, the rankings. */
export function SeveralPage({ view, fields }: SeveralPageProps) {
  const { sides, locale } = view;
  const { portfolio } = compareSeveralWords(locale);
  return (
    <CompareFrame {...{ locale, sides, fields, portfolio }} headline={wordSeveralHeadline(view)} summary={wordSeveralSummary(view)}>
      <BeliefsSection view={view} />
      <SeveralDifferences view={view} />
      <SeveralPlaces view={view} />
    </CompareFrame>
  );
}
