import { loadCost, loadTariffs } from '@/lib/content';
import { OF, readCostQuery, startShape, TITLE, writeCostQuery, type CostDefaults, type CostProblem, type CostState } from '@/lib/cost';
import type { Locale } from '@/lib/locale';
import { cleanTitle, costPath, readAddress, splitPortfolio } from '@/lib/share';
import { openLink, openPortfolio, type SoundLink } from './open-link';

/** Whose figures a link of the page about cost starts with. `refused`: a code that cannot be read. */
export type CostSubject =
  | { readonly kind: 'plain' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'result'; readonly workload: SoundLink }
  | { readonly kind: 'portfolio'; readonly code: string; readonly workloads: readonly SoundLink[] };

export interface ReadCost {
  readonly subject: CostSubject;
  /** Cleaned, in the order of the workloads. */
  readonly titles: readonly string[];
  readonly defaults: CostDefaults;
  readonly state: CostState;
  readonly problems: readonly CostProblem[];
}

/** Reads a link of the page about cost, against prices as listed and the shape that its answers give to start with. */
export function readCost(query: URLSearchParams): ReadCost {
  const subject = findSubject(query.get(OF)?.trim() ?? '');
  const { exchange, shapes } = loadCost();
  const tariffs = loadTariffs();
  const defaults = {
    tariffs,
    shape: startShape(shapes, subject.kind === 'result' ? subject.workload.link.answers : {}),
    yenPerDollar: exchange.yenPerDollar,
    shown: tariffs.filter(({ drawn }) => drawn).map(({ id }) => id),
  };
  return { subject, titles: query.getAll(TITLE).map(cleanTitle), defaults, ...readCostQuery(query, defaults) };
}

function findSubject(text: string): CostSubject {
  if (text === '') return { kind: 'plain' };
  const spelt = readAddress(text)?.code ?? text;
  if (splitPortfolio(spelt).length > 1) {
    const opened = openPortfolio(spelt);
    return opened.ok ? { kind: 'portfolio', code: opened.code, workloads: opened.workloads } : { kind: 'refused' };
  }
  const opened = openLink(spelt);
  return opened.ok ? { kind: 'result', workload: opened } : { kind: 'refused' };
}

/** The code that stands for the subject in a link. */
function codeOf(subject: CostSubject): string | undefined {
  if (subject.kind === 'result') return subject.workload.code;
  return subject.kind === 'portfolio' ? subject.code : undefined;
}

/** What a form has to send along so that it stays the same subject. */
export function keptPairs({ subject, titles }: ReadCost): (readonly [string, string])[] {
  const code = codeOf(subject);
  return code === undefined ? [] : [[OF, code], ...titles.map((title) => [TITLE, title] as const)];
}

/** The one short address of a link: null where something in it cannot be kept, so that it has to be told. */
export function canonicalCostPath(locale: Locale, read: ReadCost): string | null {
  if (read.problems.length > 0 || read.subject.kind === 'refused') return null;
  return startPath(locale, read, writeCostQuery(read.state, read.defaults));
}

/** The page of the same subject, with the figures to start with where none are given. */
export function startPath(locale: Locale, { subject, titles }: ReadCost, figures: readonly (readonly [string, string])[] = []): string {
  const of = codeOf(subject);
  return costPath(locale, of === undefined ? { figures } : { of, titles, figures });
}
