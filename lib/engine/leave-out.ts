/**
 * How many things can be left out before something gives way, on plain numbers: things come in groups, each group offers some
 * of its things with what leaving them out costs, and no limit may be used up. Exact branch and bound.
 */
export interface Leaving<Thing> {
  /** By group: what can be left out together. Leaving out nothing is always possible and costs nothing. */
  readonly groups: readonly (readonly LeftOut<Thing>[])[];
  /** The sum of the costs must stay below each. */
  readonly limits: readonly number[];
  /** Of each of these sets at least one thing has to stay. */
  readonly guards: readonly (readonly Thing[])[];
  /** Asked of each larger set that keeps to all this, for what it cannot tell. */
  readonly accepts: (left: readonly Thing[]) => boolean;
}

export interface LeftOut<Thing> {
  readonly things: readonly Thing[];
  /** By limit, 0 or more. */
  readonly costs: readonly number[];
}

/** More steps than this are not worth waiting for; a thousand take about a millisecond. */
const MOST_STEPS = 20_000;

/** The largest set that can be left out, or null where none has more than `count` things (or none was found in time). */
export function leaveOutMost<Thing>(problem: Leaving<Thing>, count: number): readonly Thing[] | null {
  const { limits, guards, accepts } = problem;
  const groups = sortGroups(problem);
  const increments = listIncrements(groups, limits.length);
  let most = count;
  let best: readonly Thing[] | null = null;
  let steps = 0;
  const visit = (depth: number, left: readonly Thing[], rest: readonly number[]): void => {
    const further = increments[depth];
    if (!further) {
      if (left.length <= most || !accepts(left)) return;
      most = left.length;
      best = left;
      return;
    }
    if (++steps > MOST_STEPS || left.length + countMore(further, rest) <= most) return;
    for (const { things, costs } of groups[depth] ?? []) {
      const after = rest.map((limit, k) => limit - (costs[k] ?? 0));
      if (after.some((limit) => limit <= 0)) continue;
      const more = [...left, ...things];
      if (!guards.some((guard) => guard.every((thing) => more.includes(thing)))) visit(depth + 1, more, after);
    }
    visit(depth + 1, left, rest);
  };
  if (limits.every((limit) => limit > 0)) visit(0, [], limits);
  return best;
}

/** Most expensive group first: with only cheap items left, the bound is tight. */
function sortGroups<Thing>({ groups, limits }: Leaving<Thing>): (readonly LeftOut<Thing>[])[] {
  const price = ({ things, costs }: LeftOut<Thing>): number =>
    costs.reduce((most, cost, k) => Math.max(most, cost / (limits[k] ?? 1)), 0) / things.length;
  return groups
    .filter((options) => options.length > 0)
    .map((options) => ({
      options: [...options].sort((a, b) => b.things.length - a.things.length),
      price: Math.min(...options.map(price)),
    }))
    .sort((a, b) => b.price - a.price)
    .map(({ options }) => options);
}

/** By depth and limit: the least that each further thing of the groups from there on costs, the cheapest first. */
function listIncrements(groups: readonly (readonly LeftOut<unknown>[])[], limits: number): number[][][] {
  const byGroup = groups.map((options) => Array.from({ length: limits }, (_, limit) => findIncrements(options, limit)));
  return groups.map((_, depth) =>
    Array.from({ length: limits }, (_limit, limit) =>
      byGroup
        .slice(depth)
        .flatMap((increments) => increments[limit] ?? [])
        .sort((a, b) => a - b),
    ),
  );
}

/** The lower hull of what one, two ... things of a group cost: its slopes only rise, so taking the cheapest first is a bound. */
function findIncrements(options: readonly LeftOut<unknown>[], limit: number): number[] {
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
    slopes.push(...new Array<number>(Math.max(1, to - from)).fill(slope));
  }
  return slopes;
}

/** How many more things fit at most, by the limit that allows fewest. */
function countMore(increments: readonly (readonly number[])[], rest: readonly number[]): number {
  let fewest = Infinity;
  for (let limit = 0; limit < increments.length; limit++) {
    const costs = increments[limit] ?? [];
    let room = rest[limit] ?? 0;
    let fit = 0;
    for (; fit < costs.length && fit < fewest; fit++) {
      room -= costs[fit] ?? 0;
      if (room <= 0) break;
    }
    fewest = Math.min(fewest, fit);
  }
  return fewest;
}
