import { ColumnHead, Row, Table } from '@/components/ui/table';
import { StackedBars, type StackedBar } from '@/components/charts/stacked-bars';
import type { PageTerms } from '@/lib/report/terms';
import { TextWithTerms } from '@/components/parts/terms';
import { familyHue } from '@/components/parts/family-hue';
import { Disclosure } from '@/components/ui/disclosure';
import { fill } from '@/lib/locale';
import type { resultWords } from '@/lib/locale/words/result';
import { formatPoints } from '@/lib/report/reader';
import { concludeRanking, type RankedPlatform, type Report, titleRanking } from '@/lib/report/result';
import { Section } from '../ui/section';

type Words = ReturnType<typeof resultWords>;

interface RankingSectionProps {
  readonly report: Report;
  readonly words: Words;
  readonly terms: PageTerms;
}

/** All platforms ranked, with bars made of the criteria's contributions, and the same numbers as a table. */
export function RankingSection({ report, words, terms }: RankingSectionProps) {
  const reasons = report.recommendation?.reasons ?? [];
  const deciding = reasons.map(({ criterion }) => report.criteria.findIndex((axis) => axis.criterion === criterion));
  const conclusion = concludeRanking(report);
  return (
    <Section id="ranking" label={words.sections.ranking} title={titleRanking(report)}>
      <figure>
        <StackedBars
          id="ranking-chart"
          title={words.ranking.picture}
          description={conclusion}
          bars={report.ranking.map((platform) => toBar(platform, words))}
          deciding={deciding}
        />
        <figcaption className="mt-3">
          <p>{conclusion}</p>
          <p className="text-sm text-muted">
            <TextWithTerms text={words.ranking.legend} terms={terms} />
          </p>
        </figcaption>
      </figure>
      <div className="mt-4 print:hidden">
        <Disclosure summary={words.ranking.table}>
          <ContributionTable report={report} words={words} />
        </Disclosure>
      </div>
    </Section>
  );
}

function toBar(platform: RankedPlatform, words: Words): StackedBar {
  const isOut = platform.rank === null;
  return {
    key: platform.alternative,
    label: isOut ? platform.short : fill(words.ranking.rowLabel, { rank: platform.rank, name: platform.short }),
    note: isOut ? `${platform.familyName} · ${words.ranking.out}` : platform.familyName,
    amount: formatPoints(platform.score),
    hue: familyHue(platform.family),
    parts: platform.contributions,
    low: platform.low,
    high: platform.high,
    hollow: isOut,
  };
}

function ContributionTable({ report, words }: Omit<RankingSectionProps, 'terms'>) {
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
