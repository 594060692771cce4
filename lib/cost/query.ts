import { nearestId } from '../model/nearest-id';
import { PRICE_REGIONS, type Tariff, type PriceRegion } from '../model/tariff';
import type { Shape } from '../model/shape';
import type { Terms } from './bill';
import { hoursField, listPriceNames, priceField, SHAPE_KEYS, SHAPE_NAMES, shapeField, TERM_FIELDS, type Field } from './fields';

/** All that a link of the page says. */
export interface CostState {
  readonly shape: Shape;
  readonly terms: Terms;
  /** The tariffs that are drawn, in the order of the tariffs. */
  readonly shown: readonly string[];
  /** Prices that differ from the lists, by their names. */
  readonly prices: ReadonlyMap<string, number>;
}

/** What a link is read against. */
export interface CostDefaults {
  readonly tariffs: readonly Tariff[];
  readonly shape: Shape;
  readonly yenPerDollar: number;
  readonly shown: readonly string[];
}

/** A part of a link that cannot be kept. `unknown`: a name that stands for nothing; `repeated`: a second, different value. */
export interface CostProblem {
  readonly kind: 'number' | 'whole' | 'choice' | 'unknown' | 'repeated';
  readonly name: string;
  readonly value: string;
  /** For numbers. */
  readonly least?: number;
  readonly most?: number;
  /** For choices. */
  readonly allowed?: readonly string[];
  readonly nearest?: string;
}

export interface CostQuery {
  readonly state: CostState;
  readonly problems: readonly CostProblem[];
}

const AT = 'at';
const FREE = 'free';
const SHOWN = 'show';
/** Names that belong to the page and not to the figures: of results, and their titles. */
export const OF = 'of';
export const TITLE = 't';

/** Reads a link. What is absent or empty has its default; what cannot be kept is named and has its default too. */
export function readCostQuery(query: URLSearchParams, defaults: CostDefaults): CostQuery {
  const problems: CostProblem[] = [];
  const number = (field: Field, fallback: number): number => readNumber(query, field, problems) ?? fallback;
  const choice = (name: string, allowed: readonly string[]): string => readChoice(query, { name, allowed, problems });
  const shape = Object.fromEntries(SHAPE_KEYS.map((key) => [key, number(shapeField(key), defaults.shape[key])])) as unknown as Shape;
  const terms: Terms = {
    region: choice(AT, PRICE_REGIONS) as PriceRegion,
    isFreeTaken: choice(FREE, ['1', '0']) === '1',
    balancers: number(TERM_FIELDS.balancers, 0),
    yenPerDollar: number(TERM_FIELDS.yenPerDollar, defaults.yenPerDollar),
    hourlyRate: number(TERM_FIELDS.hourlyRate, 0),
    hours: Object.fromEntries(listPlatforms(defaults.tariffs).map((id) => [id, number(hoursField(id), 0)])),
  };
  const prices = new Map<string, number>();
  for (const { name, value } of defaults.tariffs.flatMap(listPriceNames)) {
    const found = number(priceField(name), value);
    if (found !== value) prices.set(name, found);
  }
  const shown = readShown(query, defaults, problems);
  problems.push(...findUnknown(query, defaults));
  return { state: { shape, terms, shown, prices }, problems };
}

/** The same as parameters again, in one order: only what differs from the defaults. */
export function writeCostQuery({ shape, terms, shown, prices }: CostState, defaults: CostDefaults): (readonly [string, string])[] {
  const written: (readonly [string, string])[] = [];
  const add = (name: string, value: number | string, fallback: number | string): void => {
    if (value !== fallback) written.push([name, String(value)]);
  };
  for (const key of SHAPE_KEYS) add(SHAPE_NAMES[key], shape[key], defaults.shape[key]);
  add(AT, terms.region, PRICE_REGIONS[0]);
  add(FREE, terms.isFreeTaken ? '1' : '0', '1');
  add(TERM_FIELDS.balancers.name, terms.balancers, 0);
  add(TERM_FIELDS.hourlyRate.name, terms.hourlyRate, 0);
  for (const id of listPlatforms(defaults.tariffs)) add(hoursField(id).name, terms.hours[id] ?? 0, 0);
  add(TERM_FIELDS.yenPerDollar.name, terms.yenPerDollar, defaults.yenPerDollar);
  add(SHOWN, shown.join('.'), defaults.shown.join('.'));
  for (const { name } of defaults.tariffs.flatMap(listPriceNames)) {
    const value = prices.get(name);
    if (value !== undefined) written.push([name, String(value)]);
  }
  return written;
}

/** The platforms that the tariffs belong to, in the order of the tariffs. */
export function listPlatforms(tariffs: readonly Tariff[]): string[] {
  return [...new Set(tariffs.map(({ alternative }) => alternative))];
}

/** Forms send empty fields: those were not entered. */
function listEntered(query: URLSearchParams, name: string): string[] {
  return query.getAll(name).flatMap((value) => (value.trim() === '' ? [] : [value.trim()]));
}

function readFirst(query: URLSearchParams, name: string, problems: CostProblem[]): string | undefined {
  const [first, ...others] = listEntered(query, name);
  const other = others.find((value) => value !== first);
  if (other !== undefined) problems.push({ kind: 'repeated', name, value: clip(other) });
  return first;
}

const NUMBER = /^(\d{1,15}(\.\d{0,30})?|\.\d{1,30})(e[+-]?\d{1,2})?$/i;
/** Names without a meaning that are told: a link may have any number of them. */
const MOST_UNKNOWN = 5;

function readNumber(query: URLSearchParams, { name, least, most, isWhole }: Field, problems: CostProblem[]): number | undefined {
  const entered = readFirst(query, name, problems);
  if (entered === undefined) return undefined;
  // 3,100,000 is what people paste.
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(entered) ? entered.replaceAll(',', '') : entered;
  const value = NUMBER.test(plain) ? Number(plain) : NaN;
  if (value >= least && value <= most && (!isWhole || Number.isInteger(value))) return value;
  problems.push({ kind: isWhole ? 'whole' : 'number', name, value: clip(entered), least, most });
  return undefined;
}

interface Choice {
  readonly name: string;
  /** The first is the default. */
  readonly allowed: readonly string[];
  readonly problems: CostProblem[];
}

function readChoice(query: URLSearchParams, { name, allowed, problems }: Choice): string {
  const fallback = allowed[0] ?? '';
  const entered = readFirst(query, name, problems);
  if (entered === undefined || allowed.includes(entered)) return entered ?? fallback;
  problems.push({ kind: 'choice', name, value: clip(entered), allowed, ...near(entered, allowed) });
  return fallback;
}

/** Tariffs by their ids, each a parameter of its own as forms send them, or joined by dots as links have them. */
function readShown(query: URLSearchParams, { tariffs, shown }: CostDefaults, problems: CostProblem[]): readonly string[] {
  const allowed = tariffs.map(({ id }) => id);
  const entered = listEntered(query, SHOWN).flatMap((value) => value.split('.'));
  for (const value of [...new Set(entered)].filter((id) => !allowed.includes(id)))
    problems.push({ kind: 'choice', name: SHOWN, value: clip(value), allowed, ...near(value, allowed) });
  const known = allowed.filter((id) => entered.includes(id));
  return known.length > 0 ? known : shown;
}

function findUnknown(query: URLSearchParams, { tariffs }: CostDefaults): CostProblem[] {
  const fields = [...SHAPE_KEYS.map(shapeField), ...Object.values(TERM_FIELDS), ...listPlatforms(tariffs).map(hoursField)];
  const names = [...fields.map(({ name }) => name), AT, FREE, SHOWN, OF, TITLE, ...tariffs.flatMap(listPriceNames).map(({ name }) => name)];
  const unknown = [...new Set(query.keys())].filter((name) => !names.includes(name)).slice(0, MOST_UNKNOWN);
  return unknown.map((name) => ({ kind: 'unknown', name: clip(name), value: clip(query.get(name) ?? ''), ...near(name, names) }));
}

function near(found: string, allowed: readonly string[]): { readonly nearest?: string } {
  const nearest = found.length < 60 ? nearestId(found, allowed) : undefined;
  return nearest === undefined ? {} : { nearest };
}

/** Enough to recognise what was entered. */
function clip(text: string): string {
  return text.slice(0, 40);
}
