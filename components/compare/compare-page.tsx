import { ButtonLink } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import { wordHeadline, wordSummary } from '@/lib/report/comparison';
import { SettlementSection } from './settlement-section';
import { portfolioOfPath } from '@/lib/share';
import { CompareForm, type CompareField } from './compare-form';
import { DifferencesSection } from './differences-section';
import { PlacesSection } from './places-section';
import type { CompareView } from './side';
import { SideCard } from './side-card';

interface ComparePageProps {
  readonly view: CompareView;
  readonly fields: readonly CompareField[];
}

/** Two results: what both say, what differs and how much it matters, the rankings, and what it would take to agree. */
export function ComparePage({ view, fields }: ComparePageProps) {
  const { sides, words, locale } = view;
  return (
    <div className="space-y-10">
      <header className="space-y-4">
        <p className="text-sm text-muted">{words.kicker}</p>
        <h1 className="text-3xl">
          <bdi>{wordHeadline(view)}</bdi>
        </h1>
        <p className="max-w-3xl text-lg">{wordSummary(view)}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          {sides.map((side) => (
            <SideCard key={side.letter} side={side} words={words} />
          ))}
        </div>
      </header>
      <SettlementSection view={view} />
      <DifferencesSection view={view} />
      <PlacesSection view={view} />
      <p className="no-print">
        <ButtonLink look="quiet" href={portfolioOf(view)}>
          {portfolioWords(locale).fromComparison}
        </ButtonLink>
      </p>
      <Disclosure summary={words.again}>
        <CompareForm locale={locale} fields={fields} words={words} />
      </Disclosure>
    </div>
  );
}

/** Both workloads planned together. */
function portfolioOf({ sides, locale }: CompareView): string {
  return portfolioOfPath(locale, sides.map(({ path }) => path).join('\n'));
}
