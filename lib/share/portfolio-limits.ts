import { nearestId } from '../model/nearest-id';

/** The greatest number of points that a platform can be said to count: far more than any portfolio can give up. */
export const HIGHEST_COST = 1000;

/** What a reader asks of a portfolio besides its workloads; empty where nothing is asked. Never part of its code. */
export interface PortfolioLimits {
  /** Points of fit that one more platform has to be worth, 0 to `HIGHEST_COST`, with one decimal. */
  readonly cost?: number;
  /** How many platforms at most, from 1. */
  readonly max?: number;
  /** Platforms that are run in any case, and never. */
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/**
 * A limit that cannot be kept; it is told and left out, the others hold. `both`: a platform that is asked for and refused;
 * `repeated`: a second, different number, of which the first holds.
 */
export interface LimitProblem {
  readonly name: keyof PortfolioLimits;
  readonly value: string;
  readonly kind: 'cost' | 'max' | 'platform' | 'both' | 'repeated';
  readonly nearest?: string;
}

export interface LimitQuery {
  readonly limits: PortfolioLimits;
  readonly problems: readonly LimitProblem[];
}

/** Reads `?cost=15&max=2&with=paas-oss&without=compose`; a number that is empty is not asked, as forms send it. */
export function readPortfolioLimits(query: URLSearchParams, platforms: readonly string[]): LimitQuery {
  const problems: LimitProblem[] = [];
  const cost = readNumber(query, 'cost', problems);
  const max = readNumber(query, 'max', problems);
  const [asked, refused] = (['with', 'without'] as const).map((name) => readPlatforms(query, { name, platforms, problems }));
  const both = (asked ?? []).filter((id) => refused?.includes(id));
  problems.push(...both.map((value): LimitProblem => ({ name: 'with', value, kind: 'both' })));
  const isOne = (id: string): boolean => !both.includes(id);
  return {
    limits: {
      ...check({ name: 'cost', value: cost, problems }, (number) => number >= 0 && number <= HIGHEST_COST && hasOneDecimal(number)),
      ...check({ name: 'max', value: max, problems }, (number) => Number.isInteger(number) && number >= 1 && number <= platforms.length),
      with: (asked ?? []).filter(isOne),
      without: (refused ?? []).filter(isOne),
    },
    problems,
  };
}

/** The same as parameters again, in one order; nothing where nothing is asked. */
export function writePortfolioLimits({ cost, max, with: asked, without }: PortfolioLimits): (readonly [string, string])[] {
  return [
    ...(cost === undefined ? [] : [['cost', String(cost)] as const]),
    ...(max === undefined ? [] : [['max', String(max)] as const]),
    ...asked.map((id) => ['with', id] as const),
    ...without.map((id) => ['without', id] as const),
  ];
}

function readNumber(query: URLSearchParams, name: 'cost' | 'max', problems: LimitProblem[]): string {
  const [first = '', ...others] = query.getAll(name).flatMap((value) => (value.trim() === '' ? [] : [value.trim()]));
  const other = others.find((value) => value !== first);
  if (other !== undefined) problems.push({ name, value: other.slice(0, 40), kind: 'repeated' });
  return first;
}

interface Entered {
  readonly name: 'cost' | 'max';
  readonly value: string;
  readonly problems: LimitProblem[];
}

/** The number under its name, or nothing where it is not entered or not allowed. */
function check(
  { name, value, problems }: Entered,
  isAllowed: (number: number) => boolean,
): { readonly cost?: number; readonly max?: number } {
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
