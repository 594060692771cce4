import { PlanCard } from './plan-card';
import { PlansForm } from './plans-form';
import { RowsSection } from './rows-section';
import { TotalsSection } from './totals-section';
import type { PlanField, PlansView } from './view';
import { WaySection } from './way-section';
import { Disclosure } from '@/components/ui/disclosure';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import { wordPlansHeadline, wordPlansSummary, wordTrade } from '@/lib/report/portfolio';

interface PlansPageProps {
  readonly view: PlansView;
  readonly fields: readonly [PlanField, PlanField];
}

/** Two plans: what each runs, takes and gives up, which workloads run elsewhere, and how to get from one to the other. */
export function PlansPage({ view, fields }: PlansPageProps) {
  const { locale, words, sides, compared, way } = view;
  const trade = wordTrade(compared);
  return (
    <div className="space-y-10">
      <header className="space-y-4">
        <p className="text-sm text-muted">{words.kicker}</p>
        <h1 className="text-3xl">
          <bdi>{wordPlansHeadline(compared)}</bdi>
        </h1>
        <p className="max-w-3xl text-lg">
          <bdi>{wordPlansSummary(compared)}</bdi>
        </p>
        {trade !== null && <p className="max-w-3xl">{trade}</p>}
        <div className="grid gap-4 sm:grid-cols-2">
          {sides.map((side) => (
            <PlanCard key={side.letter} side={side} words={words} separator={portfolioWords(locale).limits.separator} />
          ))}
        </div>
      </header>
      <TotalsSection view={view} />
      <RowsSection view={view} />
      {way && <WaySection view={view} way={way} />}
      <Disclosure summary={words.again}>
        <PlansForm locale={locale} words={words} fields={fields} />
      </Disclosure>
    </div>
  );
}
