import { nearestId } from '../model/nearest-id';
import { PORTFOLIO_SIZE } from './portfolio';
import { readImportance, readStays, writeEntries } from './workload-limits';

/** The version of the figures by which new links weigh the work of running platforms. */
export const EFFORT_VERSION = 1;

/** The most and the least that a day of work every month can weigh, in points. */
export const DAY_RANGE = { least: 0.1, most: 100 } as const;

/** The greatest number of points that a platform can be said to count: far more than any portfolio can give up. */
export const HIGHEST_COST = 1000;

/** What a reader asks of a portfolio besides its workloads; empty where nothing is asked. Never part of its code. */
export interface PortfolioLimits {
  /** Points of fit that one more platform has to be worth, 0 to `HIGHEST_COST`, with one decimal. */
  readonly cost?: number | undefined;
  /** How many platforms at most, from 1. */
  readonly max?: number;
  /** Platforms that are run in any case, and never. */
  readonly with: readonly string[];
  readonly without: readonly string[];
  /** Weighs the work that running platforms takes, by this version of the figures. Absent: every platform counts alike. */
  readonly effort?: number;
  /** Points that a day of work every month weighs; one decimal, within `DAY_RANGE`. */
  readonly day?: number;
  /** By workload, from 0: the platform that it stays on. */
  readonly stay?: ReadonlyMap<number, string>;
  /** By workload, from 0: how much more it counts than others, 2 to `HIGHEST_IMPORTANCE`. */
  readonly weigh?: ReadonlyMap<number, number>;
}

/** What a new link to a portfolio asks: nothing but that work counts. */
export const NEW_PLAN: PortfolioLimits = { with: [], without: [], effort: EFFORT_VERSION };

/**
 * A limit that cannot be kept; it is told and left out, the others hold. `both`: a platform that is asked for and refused;
 * `repeated`: a second, different value, of which the first holds; `unused`: it says nothing beside the others.
 */
export interface LimitProblem {
  readonly name: keyof PortfolioLimits;
  readonly value: string;
  readonly kind: 'cost' | 'max' | 'platform' | 'both' | 'repeated' | 'effort' | 'day' | 'stay' | 'weigh' | 'unused';
  readonly nearest?: string;
}

export interface LimitQuery {
  readonly limits: PortfolioLimits;
  readonly problems: readonly LimitProblem[];
}

/** What a query is read against. */
interface KnownParts {
  readonly platforms: readonly string[];
  /** How many there are. */
  readonly workloads: number;
}

/** Reads `?cost=15&max=2&with=paas-oss&without=compose`, and beside `effort=1` `day=5&stay=2.compose&weigh=1.3`; what is empty is not asked. */
export function readPortfolioLimits(
  query: URLSearchParams,
  platforms: readonly string[],
  workloads: number = PORTFOLIO_SIZE.most,
): LimitQuery {
  const problems: LimitProblem[] = [];
  const [asked, refused] = (['with', 'without'] as const).map((name) => readPlatforms(query, { name, platforms, problems }));
  const both = (asked ?? []).filter((id) => refused?.includes(id));
  problems.push(...both.map((value): LimitProblem => ({ name: 'with', value, kind: 'both' })));
  const isOne = (id: string): boolean => !both.includes(id);
  return {
    limits: {
      ...readNumbers(query, platforms, problems),
      with: (asked ?? []).filter(isOne),
      without: (refused ?? []).filter(isOne),
      ...readWorkloads(query, { platforms, workloads }, problems),
    },
    problems,
  };
}

type Numbers = Pick<PortfolioLimits, 'cost' | 'max' | 'effort' | 'day'>;

function readNumbers(query: URLSearchParams, platforms: readonly string[], problems: LimitProblem[]): Numbers {
  const allowed: Readonly<Record<keyof Numbers, (number: number) => boolean>> = {
    cost: (number) => number >= 0 && number <= HIGHEST_COST && hasOneDecimal(number),
    max: (number) => Number.isInteger(number) && number >= 1 && number <= platforms.length,
    effort: (number) => number === EFFORT_VERSION,
    day: (number) => number >= DAY_RANGE.least && number <= DAY_RANGE.most && hasOneDecimal(number),
  };
  const names = ['cost', 'max', 'effort', 'day'] as const;
  const entered = names.map((name) => ({ name, value: readNumber(query, name, problems), problems }));
  const numbers: Numbers = Object.assign({}, ...entered.map((entry) => check(entry, allowed[entry.name]))) as Numbers;
  // A day weighs nothing where every platform counts alike, and the other way round.
  const idle = numbers.effort === undefined ? 'day' : 'cost';
  const { [idle]: unused, ...others } = numbers;
  if (unused === undefined) return numbers;
  problems.push({ name: idle, value: String(unused), kind: 'unused' });
  return others;
}

function readWorkloads(
  query: URLSearchParams,
  { platforms, workloads }: KnownParts,
  problems: LimitProblem[],
): Pick<PortfolioLimits, 'stay' | 'weigh'> {
  const stays = readStays(query, platforms, workloads);
  const weights = readImportance(query, workloads);
  problems.push(...stays.problems.map((problem): LimitProblem => ({ name: 'stay', ...problem })));
  problems.push(...weights.problems.map((problem): LimitProblem => ({ name: 'weigh', ...problem })));
  const weigh = new Map([...weights.entries].filter(([, importance]) => importance !== 1));
  return { ...(stays.entries.size > 0 && { stay: stays.entries }), ...(weigh.size > 0 && { weigh }) };
}

/** The same as parameters again, in one order; nothing where nothing is asked. */
export function writePortfolioLimits(limits: PortfolioLimits): (readonly [string, string])[] {
  const { cost, max, with: asked, without, effort, day, stay = new Map<number, string>(), weigh = new Map<number, number>() } = limits;
  const single = { cost, max, effort, day, stay: writeEntries(stay), weigh: writeEntries(weigh) };
  const pairs = Object.entries(single).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
  return [...pairs, ...asked.map((id) => ['with', id] as const), ...without.map((id) => ['without', id] as const)];
}

function readNumber(query: URLSearchParams, name: keyof Numbers, problems: LimitProblem[]): string {
  const [first = '', ...others] = query.getAll(name).flatMap((value) => (value.trim() === '' ? [] : [value.trim()]));
  const other = others.find((value) => value !== first);
  if (other !== undefined) problems.push({ name, value: other.slice(0, 40), kind: 'repeated' });
  return first;
}

interface Entered {
  readonly name: keyof Numbers;
  readonly value: string;
  readonly problems: LimitProblem[];
}

/** The number under its name, or nothing where it is not entered or not allowed. */
function check({ name, value, problems }: Entered, isAllowed: (number: number) => boolean): Numbers {
  if (value === '') return {};
  const number = /^\d{1,6}(\.\d+)?$/.test(value) ? Number(value) : NaN;
  if (isAllowed(number)) return { [name]: number };
  problems.push({ name, value: value.slice(0, 40), kind: name });
  return {};
}

function hasOneDecimal(number: number): boolean {
  return Number.isInteger(Math.round(number * 1e6) / 1e5);
}

interface Listed {
  readonly name: 'with' | 'without';
  readonly platforms: readonly string[];
  readonly problems: LimitProblem[];
}

function readPlatforms(query: URLSearchParams, { name, platforms, problems }: Listed): string[] {
  const ids = [...new Set(query.getAll(name).filter((id) => id !== ''))];
  for (const value of ids.filter((id) => !platforms.includes(id))) {
    const nearest = value.length < 100 ? nearestId(value, platforms) : undefined;
    problems.push({ name, value: value.slice(0, 40), kind: 'platform', ...(nearest !== undefined && { nearest }) });
  }
  return platforms.filter((id) => ids.includes(id));
}
