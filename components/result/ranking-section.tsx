import { ScrollRegion } from '@/components/ui/scroll-region';
import { StackedBars, type StackedBar } from '@/components/charts/stacked-bars';
import type { PageTerms } from '@/lib/report/terms';
import { TextWithTerms } from '@/components/parts/terms';
import { familyStyle } from '@/components/parts/family-style';
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
    hue: familyStyle(platform.family),
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
    <ScrollRegion label={words.ranking.tableCaption}>
      <table className="numbers w-full text-sm" id="ranking-table">
        <caption className="sr-only">{words.ranking.tableCaption}</caption>
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="sticky left-0 bg-paper py-2 pr-2 text-left">
              {words.ranking.criterion}
            </th>
            {ranking.map(({ alternative, short, rank }) => (
              <th key={alternative} scope="col" className="min-w-20 px-2 py-2 text-right leading-tight">
                {short}
                {rank === null && <span className="block text-xs font-normal text-muted">{words.excluded}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ criterion, title }, index) => (
            <Row
              key={criterion}
              label={title}
              strong={deciding.has(criterion)}
              cells={ranking.map(({ contributions }) => formatPoints(contributions[index] ?? 0))}
            />
          ))}
        </tbody>
        <tfoot>
          {rows.map(([label, format]) => (
            <Row key={label} label={label} strong cells={ranking.map(format)} />
          ))}
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

interface RowProps {
  readonly label: string;
  readonly cells: readonly string[];
  readonly strong: boolean;
}

function Row({ label, cells, strong }: RowProps) {
  const weight = strong ? 'font-semibold' : 'font-normal';
  return (
    <tr className={`border-t border-line ${weight}`}>
      <th scope="row" className={`sticky left-0 bg-paper py-1 pr-2 text-left ${weight}`}>
        {label}
      </th>
      {cells.map((cell, column) => (
        <td key={column}>{cell}</td>
      ))}
    </tr>
  );
}
