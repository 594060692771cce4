import { DuelTable } from '@/components/charts/duel-table';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { reportWords } from '@/lib/locale/words/report';
import { compareWith, type RankedPlatform } from '@/lib/report/result';
import { toSeries } from './duel-series';
import type { ResultParts } from './parts';

interface DuelViewProps {
  readonly rival: RankedPlatform;
  readonly parts: ResultParts;
}

/** The first platform against another, criterion by criterion; of an excluded one first what excludes it. */
export function DuelView({ rival, parts: { report, words, own } }: DuelViewProps) {
  const duel = report.recommendation && compareWith(report, rival);
  const series = duel && toSeries(duel, report);
  const count = (sign: 1 | -1): number => duel?.rows.filter(({ difference }) => difference * sign > 0).length ?? 0;
  return (
    <div className="space-y-2 pt-1 pb-4">
      {rival.excludedBy.length > 0 && (
        <p>
          {fill(own.ranking.excludedBy, { exclusions: rival.excludedBy.join(reportWords(report.locale).listComma) })}{' '}
          <TextLink look="line" className="no-print" href="#exclusions">
            {own.ranking.lift}
          </TextLink>
        </p>
      )}
      {duel && series && (
        <>
          <h3 className="text-base">
            {fill(words.duel.title, {
              first: duel.first.short,
              rival: rival.short,
              wins: count(1),
              losses: count(-1),
              n: duel.rows.length,
            })}
          </h3>
          <p>{series.conclusion}</p>
          <DuelTable
            id={`duel-${rival.alternative}`}
            caption={series.caption}
            names={[series.firstName, series.rivalName]}
            hues={[series.firstHue, series.rivalHue]}
            rows={series.rows}
            totals={series.totals}
            words={words.duel}
          />
        </>
      )}
    </div>
  );
}
