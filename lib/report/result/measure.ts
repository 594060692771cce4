import type { Assessment, Rationale, Reason } from '../../engine';
import { type NameReader, roundParts, roundPoints, subtractPoints } from '../reader';

/** What a criterion's lead is told in: points, and over whom. */
export interface Measure {
  /** Points with one decimal; below 0 where it is behind. */
  readonly pointsOf: (reason: Pick<Reason, 'criterion' | 'lead'>) => number;
  /** Null where it is compared with the average of the others. */
  readonly rival: string | null;
}

export function measureOf(reader: NameReader, { alternative, rivals, rival }: Rationale, assessment: Assessment): Measure {
  if (rival !== null) return measureAgainst(reader, assessment, [alternative, rival]);
  return { pointsOf: ({ lead }) => roundPoints(lead / (rivals * assessment.weightTotal)), rival };
}

/** The difference of the points that are shown: what a table of both would say, to the last digit. */
export function measureAgainst(
  reader: NameReader,
  assessment: Assessment,
  [alternative, rival]: readonly [alternative: string, rival: string],
): Measure {
  const ours = showContributions(assessment, alternative);
  const theirs = showContributions(assessment, rival);
  const pointsOf: Measure['pointsOf'] = ({ criterion }) => {
    const index = reader.names.criteria.findIndex(({ id }) => id === criterion);
    return subtractPoints(ours[index] ?? 0, theirs[index] ?? 0);
  };
  return { pointsOf, rival };
}

function showContributions({ ranking, weightTotal }: Assessment, id: string): readonly number[] {
  const ranked = ranking.find(({ alternative }) => alternative === id);
  return roundParts(
    (ranked?.contributions ?? []).map((part) => part / weightTotal),
    (ranked?.score ?? 0) / weightTotal,
  );
}
