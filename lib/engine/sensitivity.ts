import type { Assessment, RankedAlternative } from './assessment';
import type { BranchView } from './bounds';
import type { Model } from './compile';
import { staysAhead } from './proof';
import type { Reading } from './reading';
import { findLeastShift, findThresholds, type Threshold } from './weight-changes';
import { findGreatestCorner } from './weights';

/** The share (0..1) of all weight on a criterion at which another alternative takes the lead. */
export interface WeightFlip {
  readonly criterion: string;
  /** Its share now. */
  readonly share: number;
  readonly up: { readonly at: number; readonly to: string } | null;
  readonly down: { readonly at: number; readonly to: string } | null;
}

/**
 * By criterion, with the others in proportion: how much more and how much less weight it takes until the recommendation
 * changes. Values are those of the answers given. Empty where nothing is recommended.
 */
export function findWeightFlips({ model, assessment }: Reading): WeightFlip[] {
  const possible = listPossible(assessment);
  if (possible.length === 0) return [];
  const name = (threshold: Threshold | null) => threshold && { at: threshold.at, to: possible[threshold.to]?.alternative ?? '' };
  const values = possible.map(liftValues);
  return findThresholds(values, assessment.weights, 0).map(({ share, up, down }, criterion) => ({
    criterion: model.rules.criteria[criterion]?.id ?? '',
    share,
    up: name(up),
    down: name(down),
  }));
}

/** What it takes for a rival to draw level by weights alone. */
export interface Reach {
  readonly alternative: string;
  /** The least share (0..1) of weight to move; null where the recommendation is ahead on every criterion. */
  readonly moved: number | null;
  /** The criterion that would gain it. */
  readonly to: string | null;
  readonly from: readonly { readonly criterion: string; readonly amount: number }[];
}

/** For every possible rival, in ranking order: the least weight to move until it is level with the recommendation. */
export function findReaches({ model, assessment }: Reading): Reach[] {
  const [winner, ...rivals] = listPossible(assessment);
  const name = (criterion: number): string => model.rules.criteria[criterion]?.id ?? '';
  const own = winner ? liftValues(winner) : [];
  return rivals.map((rival) => {
    const { alternative } = rival;
    const leads = liftValues(rival).map((value, criterion) => (own[criterion] ?? 0) - value);
    const shift = findLeastShift(leads, assessment.weights);
    return {
      alternative,
      moved: shift && shift.moved,
      to: shift && name(shift.to),
      from: (shift?.from ?? []).map(({ criterion, amount }) => ({ criterion: name(criterion), amount })),
    };
  });
}

/** An alternative that cannot be recommended, however criteria are weighed and whatever is still answered. */
export interface Hopeless {
  readonly alternative: string;
  /** The alternative that always stays ahead of it. */
  readonly ahead: string;
  /** `any`: under every weighting there is. `priorities`: under every weighting that fits the priorities. */
  readonly weightings: 'any' | 'priorities';
  /** The criteria that bring it closest, with equal weight on each, among the weightings meant. */
  readonly closest: readonly string[];
  /** How many points (of 100) it is behind there by the answers given; more than 0 where none is open. */
  readonly behind: number;
}

/** Proves, for each possible alternative in ranking order, that one rival that cannot be excluded always stays ahead. */
export function findHopeless({ model, views, assessment }: Reading): Hopeless[] {
  const flat = [model.rules.criteria.map((_, criterion) => criterion)];
  const flatViews = views.map((view): BranchView => ({ ...view, branch: { ...view.branch, tiers: flat } }));
  const possible = listPossible(assessment);
  return possible.flatMap((subject): Hopeless[] => {
    const rivals = possible.filter((rival) => rival !== subject && rival.status === 'in');
    const found =
      findAhead(model, { subject, rivals, views: flatViews, weightings: 'any' }) ??
      findAhead(model, { subject, rivals, views, weightings: 'priorities' });
    return found ? [found] : [];
  });
}

/** One alternative against its rivals, over the weightings of some views. */
interface Hope {
  readonly subject: RankedAlternative;
  readonly rivals: readonly RankedAlternative[];
  readonly views: readonly BranchView[];
  readonly weightings: Hopeless['weightings'];
}

function findAhead(model: Model, { subject, rivals, views, weightings }: Hope): Hopeless | null {
  const rival = model.alternativeIndex.get(subject.alternative) ?? -1;
  const ahead = rivals.find(({ alternative }) => {
    const winner = model.alternativeIndex.get(alternative) ?? -1;
    return views.every((view) => staysAhead(view, { winner, rival }));
  });
  if (!ahead) return null;
  const others = liftValues(ahead);
  const leads = liftValues(subject).map((value, criterion) => value - (others[criterion] ?? 0));
  const corners = views.map(({ branch }) => findGreatestCorner(leads, branch.tiers));
  const closest = corners.reduce((best, corner) => (corner.lead > best.lead ? corner : best));
  return {
    alternative: subject.alternative,
    ahead: ahead.alternative,
    weightings,
    closest: closest.criteria.map((criterion) => model.rules.criteria[criterion]?.id ?? ''),
    behind: -closest.lead,
  };
}

/** Values that sum to the score by weights alone: a demand counts in each (see `demands.ts`). */
function liftValues({ values, demanded }: RankedAlternative): readonly number[] {
  return values.map((value) => value + demanded);
}

function listPossible({ ranking }: Assessment): readonly RankedAlternative[] {
  return ranking.filter(({ status }) => status !== 'out');
}
