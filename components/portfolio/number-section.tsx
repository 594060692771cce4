import type { PortfolioView } from './view';
import { CostLadder } from '@/components/charts/cost-ladder';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { fill } from '@/lib/locale';
import { formatPoints } from '@/lib/report/reader';

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
    <div className="mt-4">
      <Table
        caption={table}
        id="number-table"
        className="min-w-md"
        head={
          <>
            <ColumnHead>{columns.count}</ColumnHead>
            <ColumnHead>{columns.platforms}</ColumnHead>
            <ColumnHead isNumber>{columns.given}</ColumnHead>
            <ColumnHead isNumber>{columns.range}</ColumnHead>
          </>
        }
      >
        {report.counts.map(({ count, plan, isBest, range }) => (
          <Row key={count} tone={isBest ? 'strong' : undefined} head={<CountHead count={count} note={isBest ? now : ''} />}>
            <td>{plan.names}</td>
            <Cell isNumber>{formatPoints(plan.misfit)}</Cell>
            <Cell isNumber>{range}</Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}

function CountHead({ count, note }: { readonly count: number; readonly note: string }) {
  return (
    <span className="whitespace-nowrap">
      {count}
      {note !== '' && <span className="ml-2 text-xs text-accent">{note}</span>}
    </span>
  );
}
