import type { Locale } from '@/lib/locale';
import { type PortfolioLimits, writePortfolioLimits, writeWorkloads } from '@/lib/share';

/** A workload of a portfolio as its link has it. */
export interface LinkedWorkload {
  readonly code: string;
  /** Cleaned; empty where it has none. */
  readonly title: string;
}

export interface PortfolioLinks {
  readonly locale: Locale;
  /** Of the whole portfolio. */
  readonly code: string;
  readonly workloads: readonly LinkedWorkload[];
}

/** The page of a portfolio in the reader's language, with limits where somebody asks for them. */
export function portfolioPath(links: PortfolioLinks, limits?: PortfolioLimits): string {
  return `/${links.locale}${sharedPortfolioPath(links, limits)}`;
}

/** The address to pass on: it opens in each reader's own language. Names stand in the order of the workloads. */
export function sharedPortfolioPath({ code, workloads }: PortfolioLinks, limits?: PortfolioLimits): string {
  return `/p/${code}${query([...listTitles(workloads), ...(limits ? writePortfolioLimits(limits) : [])])}`;
}

/** The form with these workloads in it. */
export function portfolioEntryPath(locale: Locale, workloads: readonly LinkedWorkload[]): string {
  return `/${locale}/portfolio${query(workloads.length === 0 ? [] : [['w', writeWorkloads(workloads)]])}`;
}

/** A name for each workload up to the last that has one. */
export function listTitles(workloads: readonly LinkedWorkload[]): (readonly [string, string])[] {
  const last = workloads.findLastIndex(({ title }) => title !== '');
  return workloads.slice(0, last + 1).map(({ title }) => ['t', title] as const);
}

function query(pairs: readonly (readonly [string, string])[]): string {
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()}`;
}
