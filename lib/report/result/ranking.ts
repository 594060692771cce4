import type { Assessment, RankedAlternative } from '../../engine';
import type { Outcome } from './findings';
import { type NameReader, need, type Reader, roundParts, showScore } from '../reader';
import type { PlacedPlatform, RankedPlatform, ReportCriterion } from './report';
import { shareOf, type Firmness } from './verdict';

/** All platforms with their shown numbers, in the order of the assessment. */
export function wordRanking(reader: NameReader, { assessment, robustness }: Firmness): RankedPlatform[] {
  return wordPlaces(reader, assessment).map((place) => {
    const acceptability = shareOf(reader, robustness.acceptability, place.alternative);
    return { ...place, share: reader.share(acceptability), acceptability };
  });
}

/** The same without what takes some milliseconds to measure. */
export function wordPlaces(reader: NameReader, { ranking, weightTotal }: Assessment): PlacedPlatform[] {
  return ranking.map((ranked) => {
    return {
      ...reader.platform(ranked.alternative),
      status: ranked.status,
      rank: ranked.rank,
      ...showScore(ranked, weightTotal),
      values: ranked.values,
      contributions: roundParts(
        ranked.contributions.map((part) => part / weightTotal),
        ranked.score / weightTotal,
      ),
      excludedBy: activeExclusions(ranked).map((id) => reader.text(need(reader.names.exclusions, id).title)),
    };
  });
}

function activeExclusions({ exclusions }: RankedAlternative): string[] {
  return exclusions.filter(({ state }) => state === 'active').map(({ exclusion }) => exclusion);
}

/** The criteria in declared order with their weights in percent. */
export function wordCriteria(reader: Reader, { assessment }: Outcome): ReportCriterion[] {
  const { weights, weightTotal, priorities } = assessment;
  const percent = roundParts(
    weights.map((weight) => (weight / weightTotal) * 100),
    100,
  );
  return reader.catalogue.criteria.map(({ id, title, summary }, index) => ({
    criterion: id,
    title: reader.text(title),
    summary: reader.text(summary),
    weight: percent[index] ?? 0,
    mark: priorities.most.includes(id) ? 'most' : priorities.least.includes(id) ? 'least' : null,
  }));
}
