import { type Claim, type Reader, wordCondition } from '../reader';
import { changesFor, startOf } from './platform-changes';
import type { Criterion } from '@/lib/model/criterion';

/** How many answers are shown that raise a criterion, and that lower it. */
export const MOVES_SHOWN = 2;

/** An answer that moves a criterion: points of its scale. */
export interface Move {
  readonly points: number;
  readonly when: string;
  readonly reason: Claim;
}

/** How one platform does on one criterion before and after answers. */
export interface PlatformCriterion {
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly reason: Claim;
  /** The strongest first, up to `MOVES_SHOWN` each. */
  readonly up: readonly Move[];
  readonly down: readonly Move[];
}

export function describePlatformCriteria(reader: Reader, alternative: string): readonly PlatformCriterion[] {
  return reader.catalogue.criteria.map((criterion) => {
    const { performance, reason, evidence } = startOf(criterion, alternative);
    return {
      id: criterion.id,
      title: reader.text(criterion.title),
      value: performance,
      reason: reader.claim(reason, evidence),
      up: findStrongest(reader, { criterion, alternative }, 1),
      down: findStrongest(reader, { criterion, alternative }, -1),
    };
  });
}

interface Place {
  readonly criterion: Criterion;
  readonly alternative: string;
}

function findStrongest(reader: Reader, { criterion, alternative }: Place, sign: 1 | -1): Move[] {
  return changesFor(criterion, alternative)
    .filter(({ points }) => Math.sign(points) === sign)
    .sort((a, b) => sign * (b.points - a.points))
    .slice(0, MOVES_SHOWN)
    .map(({ effect, points }) => ({
      points,
      when: wordCondition(reader, effect.when),
      reason: reader.claim(effect.reason, effect.evidence),
    }));
}
