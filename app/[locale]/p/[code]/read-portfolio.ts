import { notFound, permanentRedirect } from 'next/navigation';
import { examplePortfolio } from '@/lib/server/example-portfolio';
import { publicOrigin } from '@/lib/server/origin';
import { keptQuery } from '@/lib/server/portfolio-query';
import {
  cleanTitle,
  decodeLink,
  decodePortfolio,
  type LinkedWorkload,
  PORTFOLIO_SIZE,
  type PortfolioPart,
  splitPortfolio,
  writeWorkloads,
} from '@/lib/share';
import type { PortfolioForm } from '@/components/portfolio/portfolio-entry';
import type { PortfolioView } from '@/components/portfolio/view';
import { loadReleased } from '@/lib/content';
import { fill, isLocale, type Locale } from '@/lib/locale';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import type { PortfolioEntry } from '@/lib/report/portfolio';
import { describeEntered, titleProblems } from '../../portfolio/read-form';
import { buildView } from './build-view';

export interface PortfolioProps {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** The portfolio that an address asks for, or why there is none: a wrong workload never shows another one. */
export type ReadPortfolio = { readonly ok: true; readonly view: PortfolioView } | RefusedLink;

interface RefusedLink {
  readonly ok: false;
  readonly locale: Locale;
  readonly form: PortfolioForm;
  readonly single: LinkedWorkload | null;
  readonly sampleCode: string;
}

/** Leaves by a permanent redirect where the code is spelt otherwise than it should be. */
export async function readPortfolio({ params, searchParams }: PortfolioProps): Promise<ReadPortfolio> {
  const [{ locale, code }, asked] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const query = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])));
  const spelt = decodeOnce(code);
  const decoded = decodePortfolio(spelt);
  const titles = query.getAll('t').map(cleanTitle);
  if (!decoded.ok) return refuse(spelt, titles, locale);
  if (spelt !== decoded.code) permanentRedirect(`/${locale}/p/${decoded.code}${keptQuery(query)}`);
  const parts = decoded.parts.map((part, index) => ({ ...part, title: titles[index] ?? '' }));
  const entries = parts.flatMap(findEntry);
  if (entries.length < parts.length || parts.some((part) => describeEntered(enteredOf(part.code), locale) !== null)) {
    return refuse(decoded.code, titles, locale);
  }
  return { ok: true, view: buildView({ locale, code: decoded.code, parts, entries, query, origin: publicOrigin() }) };
}

function findEntry(part: PortfolioPart & LinkedWorkload): PortfolioEntry[] {
  const catalogue = loadReleased(part.contentVersion);
  return catalogue ? [{ title: part.title, catalogue, answers: part.answers, priorities: part.priorities }] : [];
}

function enteredOf(spelt: string): Parameters<typeof describeEntered>[0] {
  return { spelt, link: decodeLink(spelt) };
}

/** Every wrong workload by its number, and all of them as text to correct. */
function refuse(code: string, titles: readonly string[], locale: Locale): RefusedLink {
  const { refused, entry } = portfolioWords(locale);
  const workloads = splitPortfolio(code).map((spelt, index) => ({ code: spelt.trim(), title: titles[index] ?? '' }));
  const problems = workloads.flatMap((workload, index) => {
    const problem = describeEntered(enteredOf(workload.code), locale);
    return problem === null ? [] : [fill(refused.part, { n: index + 1, text: problem })];
  });
  const [first] = workloads;
  const isTooMany = workloads.length > PORTFOLIO_SIZE.most;
  const tooMany = fill(refused.tooMany, { found: workloads.length, most: PORTFOLIO_SIZE.most });
  return {
    ok: false,
    locale,
    form: {
      text: writeWorkloads(workloads),
      problems,
      problemTitle: isTooMany ? tooMany : titleProblems(problems, locale),
      note: problems.length === 0 && workloads.length === 1 ? entry.one : null,
    },
    single: first && workloads.length === 1 && problems.length === 0 ? first : null,
    sampleCode: examplePortfolio(locale).workloads[0]?.code ?? '',
  };
}

/** Next.js hands over the segment as it stands in the address. */
function decodeOnce(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
