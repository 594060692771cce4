import type { RankedAlternative } from '../engine';
import type { Findings } from './findings';
import { roundParts, roundPoints } from './numbers';
import { need, type Reader } from './reader';
import type { RankedPlatform, ReportCriterion } from './report';
import { shareOf } from './verdict';

/** All platforms with their shown numbers, in the order of the assessment. */
export function wordRanking(reader: Reader, findings: Findings): RankedPlatform[] {
  const { weightTotal, ranking } = findings.assessment;
  return ranking.map((ranked) => {
    const score = ranked.score / weightTotal;
    const acceptability = shareOf(reader, findings.robustness.acceptability, ranked.alternative);
    return {
      ...reader.platform(ranked.alternative),
      status: ranked.status,
      rank: ranked.rank,
      score: roundPoints(score),
      low: roundPoints(ranked.low / weightTotal),
      high: roundPoints(ranked.high / weightTotal),
      share: reader.share(acceptability),
      acceptability,
      values: ranked.values,
      contributions: roundParts(
        ranked.contributions.map((part) => part / weightTotal),
        score,
      ),
      excludedBy: activeExclusions(ranked).map((id) => reader.text(need(reader.catalogue.exclusions, id).title)),
    };
  });
}

function activeExclusions({ exclusions }: RankedAlternative): string[] {
  return exclusions.filter(({ state }) => state === 'active').map(({ exclusion }) => exclusion);
}

/** The criteria in declared order with their weights in percent. */
export function wordCriteria(reader: Reader, { assessment }: Findings): ReportCriterion[] {
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
