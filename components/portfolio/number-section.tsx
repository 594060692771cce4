import { ScrollRegion } from '@/components/ui/scroll-region';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { formatPoints } from '@/lib/report/reader';
import { CostLadder } from './cost-ladder';
import type { PortfolioView } from './view';

/** How many platforms are best, by what one more of them counts: in sentences, as a picture, and as a table. */
export function NumberSection({ view }: { readonly view: PortfolioView }) {
  const { report, words } = view;
  return (
    <Section id="number" label={words.page.sections.number} title={report.balance}>
      <ul className="max-w-3xl list-disc space-y-1 pl-5">
        {report.steps.map(({ from, sentence, isCurrent }) => (
          <li key={from} className={isCurrent ? 'font-semibold' : ''}>
            {sentence}
          </li>
        ))}
      </ul>
      {report.steps.length > 1 && (
        <figure className="mt-5 max-w-3xl">
          <CostLadder
            id="number-chart"
            title={words.number.picture}
            description={report.balance}
            rungs={report.counts.map(({ count, range, plan }) => ({
              key: String(count),
              label: String(count),
              note: plan.platforms.map(({ short }) => short).join(' · '),
              amount: range,
              ...pickRange(report.steps, count),
            }))}
            here={report.cost}
            hereLabel={fill(words.number.here, { cost: formatPoints(report.cost) })}
          />
          <figcaption className="text-sm text-muted">{words.number.picture}</figcaption>
        </figure>
      )}
      <CountTable view={view} />
    </Section>
  );
}

/** Null where this number is never best. */
function pickRange(steps: PortfolioView['report']['steps'], count: number): { readonly range: (typeof steps)[0] | null } {
  return { range: steps.find((step) => step.count === count) ?? null };
}

function CountTable({ view: { report, words } }: { readonly view: PortfolioView }) {
  const { columns, table, now } = words.number;
  return (
    <ScrollRegion label={table}>
      <table className="mt-4 w-full min-w-md text-sm" id="number-table">
        <caption className="sr-only">{table}</caption>
        <thead>
          <tr className="text-left align-bottom text-muted">
            <th scope="col" className="py-1 pr-4 font-normal whitespace-nowrap">
              {columns.count}
            </th>
            <th scope="col" className="py-1 pr-4 font-normal">
              {columns.platforms}
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-normal">
              {columns.given}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {columns.range}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.counts.map(({ count, plan, isBest, range }) => (
            <tr key={count} className={`border-t border-line align-top ${isBest ? 'font-semibold' : ''}`}>
              <th scope="row" className="py-1.5 pr-4 text-left font-[inherit] whitespace-nowrap">
                {count}
                {isBest && <span className="ml-2 text-xs text-accent">{now}</span>}
              </th>
              <td className="py-1.5 pr-4">{plan.names}</td>
              <td className="py-1.5 pr-4 text-right tabular-nums">{formatPoints(plan.misfit)}</td>
              <td className="py-1.5 text-right whitespace-nowrap tabular-nums">{range}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
