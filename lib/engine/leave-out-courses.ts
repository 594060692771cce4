/** To keep some things, or to keep the sum of the costs below a limit (its index). */
export type Way<Thing> = { readonly keep: readonly Thing[] } | { readonly below: number };

/** One way for each need. */
export interface Course<Thing> {
  readonly kept: ReadonlySet<Thing>;
  readonly limits: ReadonlySet<number>;
}

/** Courses are bits of a number. */
const MOST_COURSES = 30;

/**
 * All courses that meet all needs, without those that ask more than another one. A need that would make them too many is
 * passed over: then they ask too little, never too much.
 */
export function listCourses<Thing>(needs: readonly (readonly Way<Thing>[])[]): Course<Thing>[] {
  const firm = listFirmLimits(needs);
  let courses: Course<Thing>[] = [{ kept: new Set(), limits: new Set() }];
  for (const ways of needs.filter((others) => !isFirm(others)).sort((a, b) => a.length - b.length)) {
    const more = dropWorse(courses.flatMap((course) => (ways.some((way) => isOnWay(course, way)) ? [course] : extendBy(course, ways))));
    if (more.length <= MOST_COURSES) courses = more;
  }
  return courses.map(({ kept, limits }) => ({ kept, limits: new Set([...firm, ...limits]) }));
}

/** The limits that every course keeps to. */
export function listFirmLimits<Thing>(needs: readonly (readonly Way<Thing>[])[]): number[] {
  return needs.filter(isFirm).flatMap((ways) => ways.flatMap((way) => ('below' in way ? [way.below] : [])));
}

function isFirm<Thing>([way, ...others]: readonly Way<Thing>[]): boolean {
  return way !== undefined && 'below' in way && others.length === 0;
}

/** Whether leaving out some things leaves a course. */
export function isBarred<Thing>({ kept }: Course<Thing>, things: readonly Thing[]): boolean {
  if (kept.size === 0) return false;
  for (const thing of things) if (kept.has(thing)) return true;
  return false;
}

/** Whether a course meets a need already: any other way to meet it would ask more. */
function isOnWay<Thing>({ kept, limits }: Course<Thing>, way: Way<Thing>): boolean {
  return 'keep' in way ? way.keep.every((thing) => kept.has(thing)) : limits.has(way.below);
}

function extendBy<Thing>({ kept, limits }: Course<Thing>, ways: readonly Way<Thing>[]): Course<Thing>[] {
  return ways.map((way) =>
    'keep' in way ? { kept: new Set([...kept, ...way.keep]), limits } : { kept, limits: new Set([...limits, way.below]) },
  );
}

function dropWorse<Thing>(courses: readonly Course<Thing>[]): Course<Thing>[] {
  let better: Course<Thing>[] = [];
  for (const course of courses) {
    if (better.some((other) => asksNoMore(other, course))) continue;
    better = [...better.filter((other) => !asksNoMore(course, other)), course];
  }
  return better;
}

function asksNoMore<Thing>(one: Course<Thing>, other: Course<Thing>): boolean {
  return isWithin(one.kept, other.kept) && isWithin(one.limits, other.limits);
}

function isWithin<T>(part: ReadonlySet<T>, whole: ReadonlySet<T>): boolean {
  if (part.size > whole.size) return false;
  for (const item of part) if (!whole.has(item)) return false;
  return true;
}
