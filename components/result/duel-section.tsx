import { Island } from '../ui/island';
import { Section } from '../ui/section';
import { toSeries } from './duel-series';
import { InteractiveDuel } from './interactive-duel';
import { DivergingBars } from '@/components/charts/diverging-bars';
import type { DuelSeries } from '@/components/charts/duel';
import { DuelTable } from '@/components/charts/duel-table';
import { SideBySide } from '@/components/ui/side-by-side';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { duelExplorerWords } from '@/lib/locale/words/duel-explorer';
import type { resultWords } from '@/lib/locale/words/result';
import { compareWith, type RankedPlatform, type Report } from '@/lib/report/result';
import { duelsPath, type ResultLinks, resultPath } from '@/lib/share';

type Words = ReturnType<typeof resultWords>;

interface DuelSectionProps {
  readonly report: Report;
  readonly rival: RankedPlatform;
  readonly links: ResultLinks;
  readonly words: Words;
}

/** Where the picture stands until the chart comes. */
const PICTURE = 'duel-picture';

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
      <div id={PICTURE}>
        <DuelFigure series={toSeries(duel, report)} words={words} />
      </div>
      <Island
        name="interactive-duel"
        component={InteractiveDuel}
        props={{
          path: duelsPath(links),
          instead: PICTURE,
          chosen: rival.alternative,
          words: { ...choices, criterion, difference, total },
          labels: { interactive, loading, failed },
        }}
      />
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
        <TextLink
          key={alternative}
          look="alone"
          href={`${resultPath(links, { vs: alternative })}#duel`}
          isCurrent={alternative === rival.alternative}
        >
          {short}
        </TextLink>
      ))}
    </nav>
  );
}

function DuelFigure({ series, words }: { readonly series: DuelSeries; readonly words: Words }) {
  return (
    <SideBySide wider="picture">
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
    </SideBySide>
  );
}
