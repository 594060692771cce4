import { CourseBound, type Groups, type LeftOut, type Slopes } from './leave-out-bounds';
import { isBarred, listCourses, listFirmLimits, type Course, type Way } from './leave-out-courses';

/**
 * How many things can be left out before something gives way, on plain numbers: things come in groups, and each group offers
 * some of its things with what leaving them out costs.
 */
export interface Leaving<Thing> {
  /** By group: what can be left out together. Leaving out nothing is always possible and costs nothing. */
  readonly groups: Groups<Thing>;
  readonly limits: readonly number[];
  /** Each of them has to be met in one of its ways. */
  readonly needs: readonly (readonly Way<Thing>[])[];
  /** Asked of each larger set that meets them, for what they cannot tell. */
  readonly accepts: (left: readonly Thing[]) => boolean;
}

/** More steps than this are not worth waiting for; a thousand take about a millisecond. */
const MOST_STEPS = 20_000;

/** The largest set that can be left out, or null where none has more than `count` things (or none was found in time). */
export function leaveOutMost<Thing>(problem: Leaving<Thing>, count: number): readonly Thing[] | null {
  return new Search(problem, count).run();
}

/** Exact branch and bound, group by group: it goes on only where some course still allows more than the best so far. */
class Search<Thing> {
  private readonly groups: Groups<Thing>;
  private readonly courses: readonly Course<Thing>[];
  /** By depth, by option: the courses (as bits) that it bars. */
  private readonly barred: readonly (readonly number[])[];
  /** By course, once it is asked. */
  private readonly bounds: CourseBound[] = [];
  readonly slopes: Slopes = new Map();
  readonly order: number[];
  /** By depth: what is left of each limit. */
  private readonly rests: readonly Float64Array[];
  private readonly path: LeftOut<Thing>[] = [];
  private best: readonly Thing[] | null = null;
  private steps = 0;

  constructor(
    private readonly problem: Leaving<Thing>,
    private most: number,
  ) {
    this.groups = sortGroups(problem);
    this.courses = listCourses(problem.needs.filter((ways) => !ways.some((way) => isAlwaysOpen(problem, way))));
    this.barred = this.groups.map((options) => options.map(({ things }) => listBarred(this.courses, things)));
    this.order = [...problem.limits.keys()];
    this.rests = [...this.groups, []].map(() => Float64Array.from(problem.limits));
  }

  run(): readonly Thing[] | null {
    this.visit(0, 0, 2 ** this.courses.length - 1);
    return this.best;
  }

  /** `courses`: those (as bits) that what is left out does not bar. */
  private visit(depth: number, left: number, courses: number): void {
    const open = this.dropHopeless(depth, this.most - left + 1, courses);
    if (++this.steps > MOST_STEPS || open === 0) return;
    const [rest, after] = [this.rests[depth], this.rests[depth + 1]];
    if (!rest || !after) {
      this.keepIfAccepted(left);
      return;
    }
    const options = this.groups[depth] ?? [];
    for (let index = 0; index < options.length; index++) {
      const option = options[index];
      if (!option) continue;
      for (let k = 0; k < rest.length; k++) after[k] = (rest[k] ?? 0) - (option.costs[k] ?? 0);
      this.path.push(option);
      this.visit(depth + 1, left + option.things.length, open & ~(this.barred[depth]?.[index] ?? 0));
      this.path.pop();
    }
    after.set(rest);
    this.visit(depth + 1, left, open);
  }

  /** Without the courses that can no longer leave out `more`, up to the first that may: the others wait for their turn. */
  private dropHopeless(depth: number, more: number, courses: number): number {
    const rest = this.rests[depth] ?? new Float64Array();
    let open = courses;
    for (let index = 0; open >> index !== 0; index++) {
      const course = this.courses[index];
      if (!course || !((open >> index) & 1)) continue;
      if ((this.bounds[index] ??= new CourseBound(this.groups, course, this)).allows(more, depth, rest)) break;
      open &= ~(1 << index);
    }
    return open;
  }

  private keepIfAccepted(left: number): void {
    const things = this.path.flatMap((option) => option.things);
    if (!this.problem.accepts(things)) return;
    this.most = left;
    this.best = things;
  }
}

/** The courses (as bits) that leaving out some things bars. */
function listBarred<Thing>(courses: readonly Course<Thing>[], things: readonly Thing[]): number {
  return courses.reduce((bits, course, index) => (isBarred(course, things) ? bits | (1 << index) : bits), 0);
}

/** Whether leaving out everything would still keep to a way. */
function isAlwaysOpen<Thing>({ groups, limits }: Leaving<Thing>, way: Way<Thing>): boolean {
  if ('keep' in way) return way.keep.length === 0;
  const dearest = groups.map((options) => options.reduce((most, { costs }) => Math.max(most, costs[way.below] ?? 0), 0));
  return dearest.reduce((sum, cost) => sum + cost, 0) < (limits[way.below] ?? 0);
}

/** Most expensive group first: with only cheap items left, the bound is tight. */
function sortGroups<Thing>({ groups, limits, needs }: Leaving<Thing>): Groups<Thing> {
  const firm = listFirmLimits(needs);
  const price = ({ things, costs }: LeftOut<Thing>): number =>
    firm.reduce((most, k) => Math.max(most, (costs[k] ?? 0) / (limits[k] ?? 1)), 0) / things.length;
  return groups
    .filter((options) => options.length > 0)
    .map((options) => ({
      options: [...options].sort((a, b) => b.things.length - a.things.length),
      price: Math.min(...options.map(price)),
    }))
    .sort((a, b) => b.price - a.price)
    .map(({ options }) => options);
}
