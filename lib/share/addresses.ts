import { BASE } from '../model/base-path';
import type { Locale } from '../model/locale';
import { writePortfolioLimits, type PortfolioLimits } from './portfolio-limits';

/** Every address of ours, as it is written; `read-address.ts` reads them. Paths begin with the base of the deployment; an origin has no slash at its end. */

/** A result: its code, and the title beside it, cleaned; empty where it has none. */
export interface LinkedWorkload {
  readonly code: string;
  readonly title: string;
  /** The stamp of the house rules that it was shown under (`readStamp`): it changes no result. */
  readonly house?: string | undefined;
}

/** A result in the reader's language. */
export interface ResultLinks extends LinkedWorkload {
  readonly locale: Locale;
}

/** A result as other sites show it, in the language of its report. */
interface SharedLink extends LinkedWorkload {
  readonly origin: string;
  readonly report: { readonly locale: Locale };
}

/** What a reader chose to look at: a rival for the head-to-head, a criterion for the weight line. They change no result. */
export interface ResultView {
  readonly vs?: string | undefined;
  readonly weight?: string | undefined;
}

/** Chats take punctuation at the end of an address for the sentence's: there it is escaped. */
const SENTENCE_END = /[*_.-]+$/;

type Pair = readonly [name: string, value: string | number | undefined];

/** With its question mark; empty where no parameter has a value. */
function query(pairs: readonly Pair[]): string {
  const filled = pairs.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]));
  if (filled.length === 0) return '';
  const written = new URLSearchParams(filled).toString();
  return `?${written.replace(SENTENCE_END, (marks) => Array.from(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`).join(''))}`;
}

/** The page of a result in the reader's language. */
export function resultPath({ locale, code, title, house }: ResultLinks, { vs, weight }: ResultView = {}): string {
  return `${BASE}/${locale}${resultBelow({ code, title, house }, { vs, weight })}`;
}

/** The address to pass on: it opens in each reader's own language. */
export function sharedPath(workload: LinkedWorkload, view: ResultView = {}): string {
  return BASE + resultBelow(workload, view);
}

function resultBelow({ code, title, house }: LinkedWorkload, { vs, weight }: ResultView): string {
  return `/r/${code}${query([
    ['t', title],
    ['vs', vs],
    ['weight', weight],
    [HOUSE_PARAMETER, house],
  ])}`;
}

/** The parameter that says under which house rules a link was made. */
export const HOUSE_PARAMETER = 'house';

/** The same with the origin; without a locale it opens in the reader's own language. */
export function resultAddress({ origin, code, title, house }: Omit<SharedLink, 'report'>, locale?: Locale): string {
  return origin + (locale === undefined ? sharedPath({ code, title, house }) : resultPath({ locale, code, title, house }));
}

/** What a result looks like elsewhere, and the texts to paste; `chosen` are the parameters that say its form. */
export function sharePath({ locale, code, title }: ResultLinks, chosen: Readonly<Record<string, string>> = {}): string {
  return `${BASE}/${locale}/r/${code}/share${query([['t', title], ...Object.entries(chosen)])}`;
}

/** The rules that a result was made with. */
export function rulesPath({ locale, code }: ResultLinks): string {
  return `${BASE}/${locale}/r/${code}/rules`;
}

/** Every head-to-head of a result with the reasons behind it. */
export function duelsPath({ locale, code }: ResultLinks): string {
  return `${BASE}/${locale}/r/${code}/duels`;
}

/** A question of the questionnaire with these answers filled in; its end leads back to the result. */
export function editPath({ locale, code, title }: ResultLinks, question = ''): string {
  const asked: readonly Pair[] = [
    ['code', code],
    ['t', title],
    [RETURN_PARAMETER, '1'],
  ];
  return `${BASE}/${locale}/assess${query(asked)}${question === '' ? '' : `#${question}`}`;
}

/** Stands for a question in `editPath`: all that have no answer, one after the other. */
export const ALL_OPEN = 'open';

/** The parameter of the questionnaire that sends the reader back to the recommendation after a change. */
export const RETURN_PARAMETER = 'return';

/** A result as a file, in the reader's language. */
export function exportPath({ locale, code, title }: ResultLinks, format: string): string {
  return `${BASE}/export/${code}.${format}${query([
    ['lang', locale],
    ['t', title],
  ])}`;
}

/** What an iframe shows. */
export function embedAddress(
  { origin, code, title, report }: SharedLink,
  { view, theme }: { readonly view?: string; readonly theme?: string } = {},
): string {
  return `${origin}${BASE}/embed/${code}${query([
    ['lang', report.locale],
    ['view', view],
    ['theme', theme],
    ['t', title],
  ])}`;
}

interface PictureChoice {
  readonly format: string;
  readonly view?: string;
  readonly theme?: string;
  /** In pixels; PNG only. */
  readonly width?: number;
}

/** What an `img` shows. */
export function imageAddress({ origin, code, title, report }: SharedLink, { format, view, theme, width }: PictureChoice): string {
  return `${origin}${BASE}/image/${code}.${format}${query([
    ['lang', report.locale],
    ['view', view],
    ['theme', theme],
    ['width', width],
    ['t', title],
  ])}`;
}

/** Where the oEmbed reply for an address of ours is found. */
export function oembedAddress(origin: string, url: string, format: 'json' | 'xml'): string {
  return `${origin}${BASE}/oembed?${new URLSearchParams({ url, format }).toString()}`;
}

/** Where it is told what becomes of each kind of part of a file. */
export function movesPath(): string {
  return `${BASE}/api/v1/moves`;
}

/** Where the house rules of this deployment are told. */
export function housePath(): string {
  return `${BASE}/api/v1/house`;
}

/** The parameters of a comparison, in order. */
export const SIDE_NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export type SideName = (typeof SIDE_NAMES)[number];

/** The comparison of two to eight codes or links; with fewer the form is left to be filled in. */
export function comparePath(locale: Locale, ...sides: readonly string[]): string {
  return `${BASE}/${locale}/compare${query(SIDE_NAMES.map((name, at) => [name, sides[at]]))}`;
}

/** The comparison of two plans, each a link or code of a portfolio; with fewer the form is left to be filled in. */
export function comparePlansPath(locale: Locale, ...sides: readonly string[]): string {
  return `${portfolioEntryPath(locale, '')}/compare${query([
    ['a', sides[0]],
    ['b', sides[1]],
  ])}`;
}

/** What is found for a query, of one kind where it is named. */
export function searchPath(locale: Locale, q: string, kind = ''): string {
  return `${BASE}/${locale}/search${query([
    ['q', q],
    ['kind', kind],
  ])}`;
}

export interface PortfolioLinks {
  readonly locale: Locale;
  /** Of the whole portfolio. */
  readonly code: string;
  readonly workloads: readonly LinkedWorkload[];
  /** As of a result. */
  readonly house?: string | undefined;
}

/** The page of a portfolio in the reader's language, with limits where somebody asks for them. */
export function portfolioPath(links: PortfolioLinks, limits?: PortfolioLimits): string {
  return `${BASE}/${links.locale}${portfolioBelow(links, limits)}`;
}

/** The address to pass on: it opens in each reader's own language. Names stand in the order of the workloads. */
export function sharedPortfolioPath(links: Omit<PortfolioLinks, 'locale'>, limits?: PortfolioLimits): string {
  return BASE + portfolioBelow(links, limits);
}

function portfolioBelow({ code, workloads, house }: Omit<PortfolioLinks, 'locale'>, limits?: PortfolioLimits): string {
  const own: readonly (readonly [string, string])[] = house === undefined ? [] : [[HOUSE_PARAMETER, house]];
  return `/p/${code}${keepEmpty([...listTitles(workloads), ...(limits ? writePortfolioLimits(limits) : []), ...own])}`;
}

/** A plan as a file, a frame or a picture, in the reader's language. `name`: what stands after the code, such as `.md`. */
export function portfolioOutletPath(
  kind: 'export' | 'image' | 'embed',
  links: PortfolioLinks,
  { limits, name = '', theme }: OutletChoice,
): string {
  const pairs: readonly (readonly [string, string])[] = [
    ['lang', links.locale],
    ...(theme === undefined ? [] : [['theme', theme] as const]),
    ...listTitles(links.workloads),
    ...writePortfolioLimits(limits),
  ];
  return `${BASE}/${kind}/p/${links.code}${name}${keepEmpty(pairs)}`;
}

interface OutletChoice {
  readonly limits: PortfolioLimits;
  readonly name?: string;
  readonly theme?: string;
}

/** The form with these lines in it. */
export function portfolioEntryPath(locale: Locale, lines: string): string {
  return `${BASE}/${locale}/portfolio${query([['w', lines]])}`;
}

/** From lines of codes or links to their portfolio. */
export function portfolioOfPath(locale: Locale, lines: string): string {
  return `${BASE}/${locale}/p${query([['w', lines]])}`;
}

/** A name for each workload up to the last that has one. */
export function listTitles(workloads: readonly LinkedWorkload[]): (readonly [string, string])[] {
  const last = workloads.findLastIndex(({ title }) => title !== '');
  return workloads.slice(0, last + 1).map(({ title }) => ['t', title] as const);
}

/** A name that is empty holds the place of its workload. */
function keepEmpty(pairs: readonly (readonly [string, string])[]): string {
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()}`;
}

/** The page about cost: of a result or portfolio, whose names stand in the order of its workloads, or with figures of its own. */
export function costPath(
  locale: Locale,
  {
    of,
    titles = [],
    figures = [],
  }: { readonly of?: string; readonly titles?: readonly string[]; readonly figures?: readonly (readonly [string, string])[] } = {},
): string {
  const last = titles.findLastIndex((title) => title !== '');
  const asked = [
    ...(of === undefined ? [] : [['of', of] as const]),
    ...titles.slice(0, last + 1).map((title) => ['t', title] as const),
    ...figures,
  ];
  return `${BASE}/${locale}/cost${keepEmpty(asked)}`;
}
