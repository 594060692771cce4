import { isRecord, nearest, type Checking } from './checking';
import { show, shorten } from './fault';

/** What a file or request asks of the plan for all its workloads, checked; absent where it asks nothing. */
export interface PlanWish {
  /** Points of fit that a day of work every month counts. */
  readonly day?: number;
  readonly atMost?: number;
  /** Platforms that are run in any case, and never. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** What a plan is asked at most; `importance` is of a workload. */
export const PLAN_RANGES = { day: { least: 0.1, most: 100 }, importance: { least: 1, most: 9 } } as const;

const KEYS = ['day', 'atMost', 'include', 'exclude'];

/** Checks the key `portfolio`. */
export function checkPlanWish(input: unknown, checking: Checking): PlanWish {
  const { faults, rules } = checking;
  const place = 'portfolio';
  if (input === undefined || input === null) return {};
  if (!isRecord(input)) {
    faults.push({ kind: 'not-a-mapping', place, found: show(input), allowed: KEYS });
    return {};
  }
  for (const key of Object.keys(input).filter((found) => !KEYS.includes(found)))
    faults.push({ kind: 'unknown-key', place: `${place}.${shorten(key)}`, found: shorten(key), allowed: KEYS, ...nearest(key, KEYS) });
  const at = (key: string): Checking => ({ ...checking, place: `${place}.${key}` });
  const day = checkNumber(input['day'], { ...PLAN_RANGES.day, isWhole: false }, at('day'));
  const atMost = checkNumber(input['atMost'], { least: 1, most: rules.alternatives.length, isWhole: true }, at('atMost'));
  const include = checkPlatforms(input['include'], at('include'));
  const exclude = checkPlatforms(input['exclude'], at('exclude'));
  for (const id of include.filter((platform) => exclude.includes(platform)))
    faults.push({ kind: 'included-and-excluded', place: `${place}.exclude`, found: id });
  return {
    ...(day !== undefined && { day }),
    ...(atMost !== undefined && { atMost }),
    ...(include.length > 0 && { include }),
    ...(exclude.length > 0 && { exclude }),
  };
}

/** How much a workload counts, and where it stays. */
export function checkPlace(
  { importance, stay }: { readonly importance?: unknown; readonly stay?: unknown },
  checking: Checking,
): { readonly importance?: number; readonly stay?: string } {
  const at = (key: string): Checking => ({ ...checking, place: `${checking.place}.${key}` });
  const counts = checkNumber(importance, { ...PLAN_RANGES.importance, isWhole: true }, at('importance'));
  const platform = stay === undefined || stay === null ? undefined : checkPlatforms([stay], at('stay'))[0];
  return { ...(counts !== undefined && { importance: counts }), ...(platform !== undefined && { stay: platform }) };
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

function checkNumber(input: unknown, { least, most, isWhole }: Range, { place, faults }: Checking): number | undefined {
  if (input === undefined || input === null) return undefined;
  const isRight = typeof input === 'number' && input >= least && input <= most && (!isWhole || Number.isInteger(input));
  if (isRight) return input;
  const range = `${least}–${most}`;
  faults.push({ kind: isWhole ? 'bad-whole-number' : 'bad-number', place, found: show(input), allowed: [range] });
  return undefined;
}

function checkPlatforms(input: unknown, { rules, place, faults }: Checking): string[] {
  if (input === undefined || input === null) return [];
  const allowed = rules.alternatives.map(({ id }) => id);
  if (!Array.isArray(input)) {
    faults.push({ kind: 'not-platforms', place, found: show(input), allowed });
    return [];
  }
  const known = input.flatMap((found: unknown) => {
    if (typeof found === 'string' && allowed.includes(found)) return [found];
    faults.push({ kind: 'unknown-platform', place, found: show(found), allowed, ...nearest(found, allowed) });
    return [];
  });
  return allowed.filter((id) => known.includes(id));
}
