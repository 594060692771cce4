import type { PortfolioView } from './view';
import { BalanceBars } from '@/components/charts/balance-bars';
import { SourceMarks } from '@/components/parts/sources';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { resultWords } from '@/lib/locale/words/result';
import type { ReportEffort } from '@/lib/report/portfolio';
import { formatPoints } from '@/lib/report/reader';

interface EffortProps {
  readonly view: PortfolioView;
  readonly effort: ReportEffort;
}

/** How many platforms: what each number gives up and takes, and when one more pays off. */
export function EffortSection({ view, effort }: EffortProps) {
  const { report, planWords, words, locale } = view;
  const labels = planWords.effort;
  return (
    <Section id="number" label={words.page.sections.number} title={report.balance}>
      <figure className="max-w-3xl">
        <BalanceBars
          id="effort-chart"
          title={labels.picture}
          description={effort.described}
          legend={[labels.legend.misfit, labels.legend.effort]}
          bars={effort.counts.map(({ count, plan, effort: work, total, isBest }) => ({
            key: String(count),
            label: String(count),
            note: plan.platforms.map(({ short }) => short).join(' · '),
            first: plan.misfit,
            second: work,
            amount: formatPoints(total),
            mark: isBest ? labels.chosen : '',
          }))}
        />
        <figcaption className="mt-1 text-sm text-muted">
          {labels.picture}. {effort.described}
        </figcaption>
      </figure>
      {effort.payoffs.length > 0 && <Payoffs view={view} effort={effort} />}
      <CountTable view={view} effort={effort} />
      <Disclosure summary={labels.rates}>
        <ul className="max-w-3xl list-disc space-y-1 pl-5">
          {report.steps.map(({ from, sentence, isCurrent }) => (
            <li key={from} className={isCurrent ? 'font-semibold' : ''}>
              {sentence}
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary={labels.meaning}>
        <ul className="max-w-3xl space-y-2">
          {effort.meaning.map(({ text, sources }) => (
            <li key={text}>
              {text} <SourceMarks sources={sources} words={resultWords(locale)} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}

function Payoffs({ view: { planWords }, effort }: EffortProps) {
  return (
    <>
      <h3 className="mt-6 text-lg">{planWords.effort.payoffs}</h3>
      <ul className="mt-2 max-w-3xl space-y-3">
        {effort.payoffs.map(({ count, pays, sentences: [first, ...others] }) => (
          <li key={count} className={`border-l-4 pl-3 ${pays ? 'border-accent' : 'border-line-strong'}`}>
            <strong className="block">{first}</strong>
            {others.map((sentence) => (
              <bdi key={sentence} className="block">
                {sentence}
              </bdi>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function CountTable({ view: { planWords, words }, effort }: EffortProps) {
  const { columns, table } = planWords.effort;
  return (
    <div className="mt-4">
      <Table
        caption={table}
        id="number-table"
        className="min-w-xl"
        head={
          <>
            <ColumnHead>{columns.count}</ColumnHead>
            <ColumnHead>{columns.platforms}</ColumnHead>
            <ColumnHead isNumber>{columns.misfit}</ColumnHead>
            <ColumnHead isNumber>{columns.days}</ColumnHead>
            <ColumnHead isNumber>{columns.total}</ColumnHead>
          </>
        }
      >
        {effort.counts.map(({ count, plan, days, total, isBest }) => (
          <Row
            key={count}
            tone={isBest ? 'strong' : undefined}
            head={
              <span className="whitespace-nowrap">
                {count}
                {isBest && <span className="ml-2 text-xs text-accent">{words.number.now}</span>}
              </span>
            }
          >
            <td>{plan.names}</td>
            <Cell isNumber>{formatPoints(plan.misfit)}</Cell>
            <Cell isNumber>{days.toFixed(2)}</Cell>
            <Cell isNumber>{formatPoints(total)}</Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}
