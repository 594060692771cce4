import type { PlansView } from './view';
import { BalanceBars } from '@/components/charts/balance-bars';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { portfolioPlanWords } from '@/lib/locale/words/portfolio-plan';
import { bestOf, describePlans, differenceOf, type Pair, titleTotals } from '@/lib/report/portfolio';
import { formatDifference, formatPoints } from '@/lib/report/reader';

/** Both plans in numbers: as a picture where both weigh work alike, and as a table. */
export function TotalsSection({ view }: { readonly view: PlansView }) {
  const { compared, comparison, sides, words } = view;
  return (
    <Section id="totals" label={words.sections.totals} title={titleTotals(compared)}>
      {comparison.totals.every((total) => total !== null) && <TotalsPicture view={view} />}
      <div className="mt-4">
        <Table
          caption={words.totals.caption}
          id="totals-table"
          className="min-w-md"
          head={
            <>
              <ColumnHead>{words.totals.what}</ColumnHead>
              {sides.map(({ letter, name }) => (
                <ColumnHead key={letter} isNumber>
                  {name}
                </ColumnHead>
              ))}
              <ColumnHead isNumber>{words.totals.difference}</ColumnHead>
            </>
          }
        >
          {listTotals(view).map(({ label, numbers, show, showDifference }) => (
            <Row key={label} head={label}>
              {numbers.map((number, side) => (
                <Cell key={side} isNumber tone={number === null ? 'muted' : undefined}>
                  {number === null ? words.totals.missing : show(number)}
                </Cell>
              ))}
              <Cell isNumber>{wordDifference(numbers, showDifference)}</Cell>
            </Row>
          ))}
        </Table>
      </div>
    </Section>
  );
}

function wordDifference(numbers: Pair, show: (difference: number) => string): string {
  const difference = differenceOf(numbers);
  return difference === null ? '' : show(difference);
}

function TotalsPicture({ view: { compared, sides, words, locale } }: { readonly view: PlansView }) {
  const { legend } = portfolioPlanWords(locale).effort;
  return (
    <figure className="max-w-3xl">
      <BalanceBars
        id="totals-chart"
        title={words.totals.picture}
        description={describePlans(compared)}
        legend={[legend.misfit, legend.effort]}
        bars={sides.flatMap(({ letter, report }) => {
          const best = bestOf(report);
          if (!best) return [];
          return [
            {
              key: letter,
              label: letter,
              note: best.plan.platforms.map(({ short }) => short).join(' · '),
              first: best.plan.misfit,
              second: best.effort,
              amount: formatPoints(best.total),
              mark: '',
            },
          ];
        })}
      />
      <figcaption className="mt-1 text-sm text-muted">
        {words.totals.picture}. {describePlans(compared)}
      </figcaption>
    </figure>
  );
}

interface Total {
  readonly label: string;
  readonly numbers: Pair;
  readonly show: (number: number) => string;
  readonly showDifference: (difference: number) => string;
}

/** What is the same for all of them is told once. */
function listTotals({ comparison, words }: PlansView): readonly Total[] {
  const { platforms, days, misfit, shared, totals, apart } = comparison;
  const points = { show: formatPoints, showDifference: formatDifference };
  const { totals: labels } = words;
  const wordDays = (amount: number): string => amount.toFixed(2);
  return [
    { label: labels.platforms, numbers: platforms, show: String, showDifference: (n) => sign(n, String) },
    { label: labels.days, numbers: days, show: wordDays, showDifference: (n) => sign(n, wordDays) },
    { label: labels.misfit, numbers: misfit, ...points },
    ...(apart.includes('workloads') ? [{ label: labels.shared, numbers: shared, ...points }] : []),
    ...(totals.every((total) => total !== null) ? [{ label: labels.total, numbers: totals, ...points }] : []),
  ];
}

/** As `formatDifference` writes points. */
function sign(difference: number, show: (amount: number) => string): string {
  return `${difference === 0 ? '±' : difference < 0 ? '−' : '+'}${show(Math.abs(difference))}`;
}
