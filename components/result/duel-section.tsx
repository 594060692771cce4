import { DivergingBars } from '@/components/charts/diverging-bars';
import type { DuelSeries } from '@/components/charts/duel';
import { DuelTable } from '@/components/charts/duel-table';
import { fill } from '@/lib/locale';
import { duelExplorerWords } from '@/lib/locale/words/duel-explorer';
import type { resultWords } from '@/lib/locale/words/result';
import { compareWith, type RankedPlatform, type Report } from '@/lib/report/result';
import { toSeries } from './duel-series';
import { InteractiveDuel } from './interactive-duel';
import { duelsPath, type ResultLinks, resultPath } from '@/lib/share';
import { Section } from '../ui/section';

type Words = ReturnType<typeof resultWords>;

interface DuelSectionProps {
  readonly report: Report;
  readonly rival: RankedPlatform;
  readonly links: ResultLinks;
  readonly words: Words;
}

/** The first platform against one rival, criterion by criterion; any other rival is a link away. */
export function DuelSection({ report, rival, links, words }: DuelSectionProps) {
  const duel = compareWith(report, rival);
  if (!duel) return null;
  const wins = duel.rows.filter(({ difference }) => difference > 0).length;
  const losses = duel.rows.filter(({ difference }) => difference < 0).length;
  const title = fill(words.duel.title, { first: duel.first.short, rival: rival.short, wins, losses, n: duel.rows.length });
  const { interactive, loading, failed, ...choices } = duelExplorerWords(links.locale);
  const { criterion, difference, total } = words.duel;
  return (
    <Section id="duel" label={words.sections.duel} title={title}>
      <Rivals report={report} rival={rival} links={links} words={words} />
      <InteractiveDuel
        path={duelsPath(links)}
        chosen={rival.alternative}
        words={{ ...choices, criterion, difference, total }}
        labels={{ interactive, loading, failed }}
      >
        <DuelFigure series={toSeries(duel, report)} words={words} />
      </InteractiveDuel>
    </Section>
  );
}

function Rivals({ report, rival, links, words }: DuelSectionProps) {
  const [first, ...others] = report.ranking;
  const label = fill(words.duel.choose, { first: first?.short ?? '' });
  return (
    <nav aria-label={label} className="no-print mb-4 flex flex-wrap items-center gap-x-4 text-sm">
      <span className="text-muted">{label}</span>
      {others.map(({ alternative, short }) => (
        <a
          key={alternative}
          href={`${resultPath(links, { vs: alternative })}#duel`}
          className="inline-flex min-h-11 items-center text-accent underline aria-current:font-bold aria-current:text-ink aria-current:no-underline"
          {...(alternative === rival.alternative && { 'aria-current': 'true' as const })}
        >
          {short}
        </a>
      ))}
    </nav>
  );
}

function DuelFigure({ series, words }: { readonly series: DuelSeries; readonly words: Words }) {
  return (
    <div className="grid grid-cols-1 items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
      <figure>
        <DivergingBars
          id="duel-chart"
          title={series.caption}
          description={series.conclusion}
          rows={series.rows}
          left={series.rivalName}
          right={series.firstName}
          leftHue={series.rivalHue}
          rightHue={series.firstHue}
        />
        <figcaption className="mt-2">{series.conclusion}</figcaption>
      </figure>
      <div className="print:hidden">
        <DuelTable
          caption={series.caption}
          names={[series.firstName, series.rivalName]}
          rows={series.rows}
          totals={series.totals}
          words={words.duel}
        />
      </div>
    </div>
  );
}
