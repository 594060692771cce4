import { isBarred, type Course } from './leave-out-courses';

export interface LeftOut<Thing> {
  readonly things: readonly Thing[];
  /** By limit, 0 or more. */
  readonly costs: readonly number[];
}

/** What can be left out together, group by group. */
export type Groups<Thing> = readonly (readonly LeftOut<Thing>[])[];

/** The least that each further thing costs by a limit, the cheapest first, with the depths of their groups. */
interface Increments {
  readonly costs: readonly number[];
  readonly depths: readonly number[];
}

/** By group, by limit: the slopes that one of the courses has asked for. */
export type Slopes = Map<readonly LeftOut<unknown>[], (readonly number[])[]>;

/** What the courses of a search have in common. */
interface Shared {
  /** Of the limits: what refuses one course often refuses the next. */
  readonly order: number[];
  readonly slopes: Slopes;
}

/** How much one course still lets be left out. */
export class CourseBound {
  private readonly allowed: Groups<unknown>;
  /** By depth: the most things that the groups from there on offer. */
  private readonly offered: readonly number[];
  /** By limit, once it is asked: often the first says enough. */
  private readonly increments: Increments[] = [];

  constructor(
    groups: Groups<unknown>,
    private readonly course: Course<unknown>,
    private readonly shared: Shared,
  ) {
    this.allowed = groups.map((options) => dropBarred(options, course));
    const most = this.allowed.map((options) => options.reduce((count, { things }) => Math.max(count, things.length), 0));
    this.offered = [...groups, []].map((_, depth) => most.slice(depth).reduce((sum, count) => sum + count, 0));
  }

  /** Whether the groups from a depth on might let `more` things be left out, by what is left of each limit. */
  allows(more: number, depth: number, rest: Float64Array): boolean {
    if ((this.offered[depth] ?? 0) < more) return false;
    const { order, slopes } = this.shared;
    for (let place = 0; place < order.length; place++) {
      const limit = order[place] ?? 0;
      if (!this.course.limits.has(limit)) continue;
      const increments = (this.increments[limit] ??= listIncrements(this.allowed, limit, slopes));
      if (fits(increments, { more, depth, room: rest[limit] ?? 0 })) continue;
      order.copyWithin(1, 0, place);
      order[0] = limit;
      return false;
    }
    return true;
  }
}

function dropBarred(options: readonly LeftOut<unknown>[], course: Course<unknown>): readonly LeftOut<unknown>[] {
  return options.some(({ things }) => isBarred(course, things)) ? options.filter(({ things }) => !isBarred(course, things)) : options;
}

function listIncrements(groups: Groups<unknown>, limit: number, slopes: Slopes): Increments {
  const costs: number[] = [];
  const depths: number[] = [];
  groups.forEach((options, depth) => {
    for (const cost of recallSlopes(slopes, options, limit)) {
      // A dozen or two are sorted by insertion faster than as objects.
      let place = costs.length;
      for (; place > 0 && (costs[place - 1] ?? 0) > cost; place--) {
        costs[place] = costs[place - 1] ?? 0;
        depths[place] = depths[place - 1] ?? 0;
      }
      costs[place] = cost;
      depths[place] = depth;
    }
  });
  return { costs, depths };
}

interface Room {
  readonly more: number;
  readonly depth: number;
  readonly room: number;
}

function fits({ costs, depths }: Increments, { more, depth, room }: Room): boolean {
  let left = room;
  let missing = more;
  for (let k = 0; missing > 0 && k < costs.length; k++) {
    if ((depths[k] ?? 0) < depth) continue;
    left -= costs[k] ?? 0;
    if (left <= 0) return false;
    missing--;
  }
  return !(left <= 0) && missing <= 0;
}

function recallSlopes(slopes: Slopes, options: readonly LeftOut<unknown>[], limit: number): readonly number[] {
  const known = slopes.get(options) ?? [];
  if (known.length === 0) slopes.set(options, known);
  return (known[limit] ??= findSlopes(options, limit));
}

/** The lower hull of what one, two ... things of a group cost: its slopes only rise, so taking the cheapest first is a bound. */
function findSlopes(options: readonly LeftOut<unknown>[], limit: number): number[] {
  const least = [0];
  for (const { things, costs } of options) least[things.length] = Math.min(least[things.length] ?? Infinity, costs[limit] ?? 0);
  const slopes: number[] = [];
  while (slopes.length < least.length - 1) {
    const from = slopes.length;
    let to = from;
    let slope = Infinity;
    for (let end = from + 1; end < least.length; end++) {
      const steepness = ((least[end] ?? Infinity) - (least[from] ?? 0)) / (end - from);
      if (steepness > slope) continue;
      slope = steepness;
      to = end;
    }
    for (let thing = from; thing < Math.max(to, from + 1); thing++) slopes.push(slope);
  }
  return slopes;
}
