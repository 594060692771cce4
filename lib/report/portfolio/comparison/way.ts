import { fill } from '../../../locale';
import { comparePlansWords } from '../../../locale/words/compare-plans';
import type { ReportEvidence } from '../../reader';
import { roundDays, wordDays } from '../days';
import { describePreparation } from '../moves';
import type { Planned } from '../plan';
import type { MoveStep } from '../report';
import { wordRisks } from '../risk';
import { idsOf } from './compare';
import { type CourseStep, planCourse } from './course';
import { listMovers, type Mover, wordGain } from './movers';
import type { TwoPlans, WorkloadRow } from './rows';

/** From the first plan to the second. */
export interface Way {
  readonly title: string;
  /** What the platforms take before, on the way and after; empty where the second plan does not weigh work. */
  readonly work: readonly string[];
  readonly steps: readonly MoveStep[];
  /** What the numbers behind claims stand for. */
  readonly evidence: readonly ReportEvidence[];
}

interface WayInput {
  readonly plans: TwoPlans;
  readonly rows: readonly WorkloadRow[];
  /** The second plan, by which risks and work are reckoned. */
  readonly planned: Planned;
}

interface Wording {
  readonly planned: Planned;
  readonly movers: readonly Mover[];
  /** What is run before the step, by id. */
  readonly ready: readonly string[];
}

/** What to do in which order; null where one of the two is no plan. */
export function wordWay({ plans: [a, b], rows, planned }: WayInput): Way | null {
  if (!a.report.best || !b.report.best) return null;
  const movers = listMovers(planned, rows);
  const [before, after] = [idsOf(a.report), idsOf(b.report)];
  const course = planCourse({ movers: movers.map(({ row }) => row), rows, before, after });
  const steps = course.map((step, index) => wordStep(step, { planned, movers, ready: course[index - 1]?.run ?? before }));
  return {
    title: wordTitle(planned, movers),
    work: wordWork(planned, [before, ...course.map(({ run }) => run)], a.report.effort?.days ?? null),
    steps,
    // Last: the steps cite.
    evidence: planned.effort?.cites.evidence() ?? [],
  };
}

function wordTitle({ reader }: Planned, movers: readonly Mover[]): string {
  const { title, titleOne, titleNone } = comparePlansWords(reader.text.locale).way;
  const [first, last] = [movers[0], movers.at(-1)].map((mover) => mover?.row.name ?? '');
  return fill(movers.length === 0 ? titleNone : movers.length === 1 ? titleOne : title, { first: first ?? '', last: last ?? '' });
}

function wordStep({ event }: CourseStep, wording: Wording): MoveStep {
  const { planned } = wording;
  const { way } = comparePlansWords(planned.reader.text.locale);
  switch (event.kind) {
    case 'prepare':
      return { kind: 'platforms', title: wordPreparation(event.platform, wording), claims: [] };
    case 'retire':
      return { kind: 'platforms', title: wordRetirement(event.platform, wording), claims: [] };
    case 'move':
      return { kind: 'workload', ...wordMove(event.row, wording) };
    default: {
      const names = { workload: event.row.name, platform: nameOf(planned, event.platform) };
      return { kind: 'workload', title: fill(way[event.kind], names), claims: [] };
    }
  }
}

function wordMove(row: WorkloadRow, { planned, movers }: Wording): Pick<MoveStep, 'title' | 'claims'> {
  const mover = movers.find((candidate) => candidate.row === row);
  const [from, to] = row.places;
  if (!mover || typeof from === 'string' || typeof to === 'string') throw new RangeError('Only what both plans place can move');
  const { way } = comparePlansWords(planned.reader.text.locale);
  const [old, next] = [from, to].map(({ platform }) => nameOf(planned, platform.alternative));
  const title = fill(mover.risk?.begins ? way.begin : way.move, { workload: row.name, from: old ?? '', to: next ?? '' });
  const risks = mover.risk && planned.effort ? wordRisks(planned.effort, mover.risk) : [];
  return { title, claims: [...wordGain(mover, planned), ...risks] };
}

function wordPreparation(platform: string, { planned, ready }: Wording): string {
  const { effort, reader } = planned;
  if (effort) return describePreparation(planned, effort, { platform, ready }).title;
  return fill(comparePlansWords(reader.text.locale).way.prepare, { platform: nameOf(planned, platform) });
}

function wordRetirement(platform: string, { planned, ready }: Wording): string {
  const { effort, reader } = planned;
  const { retire, retireFree, retirePlain } = comparePlansWords(reader.text.locale).way;
  const name = nameOf(planned, platform);
  const left = ready.filter((id) => id !== platform);
  const days = roundDays((measure(planned, ready) ?? 0) - (measure(planned, left) ?? 0));
  if (!effort) return fill(retirePlain, { platform: name });
  return fill(days === 0 ? retireFree : retire, { platform: name, days: wordDays(effort, days) });
}

/** Days of work a month of these platforms; null where work is not weighed. */
function measure({ effort, reader }: Planned, run: readonly string[]): number | null {
  if (!effort) return null;
  const inOrder = reader.platforms.map(({ id }) => id).filter((id) => run.includes(id));
  return roundDays(effort.meter.measure(inOrder).days);
}

/** `own`: what the first plan takes by its own answers. */
function wordWork(planned: Planned, states: readonly (readonly string[])[], own: number | null): string[] {
  const { effort, reader } = planned;
  if (!effort || states.length === 1) return [];
  const { work, reckoned } = comparePlansWords(reader.text.locale).way;
  const days = states.map((run) => measure(planned, run) ?? 0);
  const [start, end] = [days[0] ?? 0, days.at(-1) ?? 0];
  return [
    fill(work, { start: start.toFixed(2), peak: Math.max(...days).toFixed(2), end: end.toFixed(2) }),
    ...(own === null || own === start ? [] : [fill(reckoned, { days: wordDays(effort, own) })]),
  ];
}

function nameOf({ reader }: Planned, platform: string): string {
  return reader.text.platform(platform).name;
}
