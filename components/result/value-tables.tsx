import { HeatTable } from '@/components/charts/heat-table';
import { TextWithTerms } from '@/components/parts/terms';
import { ColumnHead, Row, Table } from '@/components/ui/table';
import { fill } from '@/lib/locale';
import { reportWords } from '@/lib/locale/words/report';
import { formatPoints } from '@/lib/report/reader';
import type { RankedPlatform, Report } from '@/lib/report/result';
import type { ResultParts } from './parts';

function weigh(report: Report) {
  return report.criteria.map((criterion, index) => ({ ...criterion, index })).sort((a, b) => b.weight - a.weight || a.index - b.index);
}

/** Which criterion weighs most. */
export function nameHeaviest({ report, words }: ResultParts): string {
  const [heaviest] = weigh(report);
  const weight = fill(reportWords(report.locale).percent, { n: formatPoints(heaviest?.weight ?? 0) });
  return fill(words.values.title, { criterion: heaviest?.title ?? '', weight });
}

/** Criterion by platform: how well each does here, with the weights, the heaviest criterion first; then the points that come of it. */
export function ValueTables({ parts }: { readonly parts: ResultParts }) {
  const { report, words, terms } = parts;
  const { percent } = reportWords(report.locale);
  return (
    <>
      <p className="mb-3 max-w-3xl print:hidden">
        <TextWithTerms text={words.values.text} terms={terms} />
      </p>
      <HeatTable
        caption={words.values.caption}
        corner={words.ranking.criterion}
        leadLabel={words.values.weight}
        columns={report.ranking.map(({ alternative, short, rank }, index) => ({
          key: alternative,
          label: short,
          note: rank === null ? words.excluded : '',
          marked: index === 0 && rank !== null,
          faded: rank === null,
        }))}
        rows={weigh(report).map(({ criterion, title, weight, mark, index }) => ({
          key: criterion,
          label: title,
          note: mark === null ? '' : words.values[mark],
          lead: fill(percent, { n: formatPoints(weight) }),
          values: report.ranking.map(({ values }) => values[index] ?? 0),
        }))}
      />
      <div className="mt-6 print:hidden">
        <h3 className="mb-2 text-lg">{words.ranking.table}</h3>
        <ContributionTable parts={parts} />
      </div>
    </>
  );
}

function ContributionTable({ parts: { report, words } }: { readonly parts: ResultParts }) {
  const { ranking, criteria } = report;
  const deciding = new Set(report.recommendation?.reasons.map(({ criterion }) => criterion));
  const rows: readonly (readonly [string, (platform: RankedPlatform) => string])[] = [
    [words.ranking.score, ({ score }) => formatPoints(score)],
    [words.ranking.range, ({ low, high }) => `${formatPoints(low)}–${formatPoints(high)}`],
    [words.ranking.firstShare, ({ share }) => share],
    [words.ranking.status, ({ status }) => words.ranking.statuses[status]],
  ];
  return (
    <Table
      caption={words.ranking.tableCaption}
      id="ranking-table"
      kind="numbers"
      keepsHeads
      head={
        <>
          <ColumnHead>{words.ranking.criterion}</ColumnHead>
          {ranking.map(({ alternative, short, rank }) => (
            <ColumnHead key={alternative} tone="strong" className="min-w-20">
              {short}
              {rank === null && <small>{words.excluded}</small>}
            </ColumnHead>
          ))}
        </>
      }
      foot={rows.map(([label, format]) => (
        <Row key={label} head={label} tone="strong">
          {ranking.map((platform) => (
            <td key={platform.alternative}>{format(platform)}</td>
          ))}
        </Row>
      ))}
    >
      {criteria.map(({ criterion, title }, index) => (
        <Row key={criterion} head={title} tone={deciding.has(criterion) ? 'strong' : undefined}>
          {ranking.map(({ alternative, contributions }) => (
            <td key={alternative}>{formatPoints(contributions[index] ?? 0)}</td>
          ))}
        </Row>
      ))}
    </Table>
  );
}
