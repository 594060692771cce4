import { decodeLink, encodeLink, type LinkProblem, type LinkState } from './link';

/** How many workloads one link carries: twelve codes with names stay within what servers and chats take of an address. */
export const PORTFOLIO_SIZE = { least: 2, most: 12 } as const;

/**
 * Between two codes. U is the one letter that Crockford's alphabet leaves out and that stands for no digit, so a portfolio's
 * code is a single word: a double click takes all of it, and no chat cuts it, makes it bold or takes its end for a full
 * stop, as they do with tildes, underscores and dots. Hyphens could not do it: in a code they are ignored.
 */
const SEPARATOR = 'U';
const SEPARATOR_AS_PASSED_ON = /[uU\uFF35\uFF55]/;

/** A workload of a portfolio with its own code: it opens by itself under `/r`. */
export type PortfolioPart = { readonly code: string } & LinkState;

/** A workload whose code cannot be read. */
export interface PartProblem {
  /** Its place, from 1. */
  readonly part: number;
  /** The code as it stands in the link. */
  readonly spelt: string;
  readonly problem: LinkProblem;
}

/** `size`: fewer than two, or more than twelve. */
export type PortfolioProblem =
  { readonly kind: 'size'; readonly found: number } | { readonly kind: 'parts'; readonly parts: readonly PartProblem[] };

export type DecodedPortfolio =
  | { readonly ok: true; readonly code: string; readonly parts: readonly PortfolioPart[] }
  | { readonly ok: false; readonly problem: PortfolioProblem };

/**
 * The code of a portfolio: the codes of its workloads in their order, each with its own content version, so every one of
 * them keeps its result for ever. The same workload may stand in it twice. Throws a RangeError for too few or too many, and
 * like `encodeLink`.
 */
export function encodePortfolio(states: readonly LinkState[]): string {
  if (!isSize(states.length)) throw new RangeError(`A portfolio cannot hold ${states.length} workloads`);
  return states.map(encodeLink).join(SEPARATOR);
}

/** Reads a portfolio's code as people pass it on. Never throws, and never gives another workload: every wrong one is named. */
export function decodePortfolio(text: string): DecodedPortfolio {
  const spelt = splitPortfolio(text);
  const decoded = spelt.slice(0, PORTFOLIO_SIZE.most).map((part) => decodeLink(part));
  const parts = decoded.flatMap((link, index): PartProblem[] =>
    link.ok ? [] : [{ part: index + 1, spelt: spelt[index] ?? '', problem: link.problem }],
  );
  if (!isSize(spelt.length)) return { ok: false, problem: { kind: 'size', found: spelt.length } };
  if (parts.length > 0) return { ok: false, problem: { kind: 'parts', parts } };
  const sound = decoded.flatMap((link) => (link.ok ? [pickPart(link)] : []));
  return { ok: true, code: sound.map(({ code }) => code).join(SEPARATOR), parts: sound };
}

/** The codes of the workloads as they stand in a portfolio's code, right or wrong. */
export function splitPortfolio(text: string): string[] {
  return text.split(SEPARATOR_AS_PASSED_ON);
}

function isSize(count: number): boolean {
  return count >= PORTFOLIO_SIZE.least && count <= PORTFOLIO_SIZE.most;
}

function pickPart({ code, contentVersion, answers, priorities }: PortfolioPart): PortfolioPart {
  return { code, contentVersion, answers, priorities };
}
