import { fill } from '../../../locale';
import { comparePlansWords } from '../../../locale/words/compare-plans';
import { type Claim, formatPoints, roundPoints } from '../../reader';
import type { Planned } from '../plan';
import { type MoveRisk, weighMove } from '../risk';
import { isPlaced, type WorkloadRow } from './rows';

/** A workload that moves, and what decides when. Risk and points are those of the second plan's answers. */
export interface Mover {
  readonly row: WorkloadRow;
  /** Null where the plan does not weigh work: then nobody says what is risky. */
  readonly risk: MoveRisk | null;
  /** Points that it gains; null where its answers exclude the platform that it leaves. */
  readonly gain: number | null;
  /** How many platforms that are run share the base of the one that it goes to. */
  readonly sharers: number;
}

/** What moves, the first first: least risk, then a base that others share, then most gain; then the order of the workloads. */
export function listMovers(planned: Planned, rows: readonly WorkloadRow[]): readonly Mover[] {
  return rows
    .filter(({ moves }) => moves)
    .map((row) => describeMover(planned, row))
    .sort((a, b) => riskOf(a) - riskOf(b) || b.sharers - a.sharers || gainOf(b) - gainOf(a));
}

function riskOf({ risk }: Mover): number {
  return risk?.weight ?? 0;
}

/** To leave what is excluded is more than any number of points. */
function gainOf({ gain }: Mover): number {
  return gain ?? Infinity;
}

function describeMover(planned: Planned, row: WorkloadRow): Mover {
  const [from, to] = row.places;
  if (!isPlaced(from) || !isPlaced(to)) throw new RangeError('Only what both plans place can move');
  const { effort, portfolio, reader } = planned;
  const run = portfolio.best?.alternatives ?? [];
  const on = effort?.meter.measure(run).on ?? {};
  const { ranking = [], weightTotal = 1 } = reader.assessments[to.workload] ?? {};
  const [old, next] = [from, to].map(({ platform }) => ranking.find(({ alternative }) => alternative === platform.alternative));
  return {
    row,
    risk: effort && weighMove(planned, effort, to.workload),
    gain: !old || old.status === 'out' ? null : roundPoints(((next?.score ?? 0) - old.score) / weightTotal),
    sharers: effort ? run.filter((platform) => on[platform] === on[to.platform.alternative]).length : 0,
  };
}

/** What a workload gains or gives up on its way; nothing where both platforms suit it as well. */
export function wordGain({ gain, row: { places } }: Mover, planned: Planned): readonly Claim[] {
  const { locale } = planned.reader.text;
  const { excluded, gain: gained, loss } = comparePlansWords(locale).way;
  const [from] = places;
  if (gain === 0 || !isPlaced(from)) return [];
  const pattern = gain === null ? excluded : gain > 0 ? gained : loss;
  const text = fill(pattern, {
    platform: planned.reader.text.platform(from.platform.alternative).name,
    points: formatPoints(Math.abs(gain ?? 0)),
  });
  return [{ text, sources: [] }];
}
