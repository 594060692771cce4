import { notFound, permanentRedirect } from 'next/navigation';
import { findResult } from '@/lib/server/findings';
import { glossary } from '@/lib/server/glossary';
import { markTerms, type PageTerms } from '@/lib/report/terms';
import {
  buildReport,
  buildSensitivity,
  describeDrift,
  type Drift,
  type Duties,
  listResultTexts,
  type Report,
  type Sensitivity,
} from '@/lib/report/result';
import {
  cleanCode,
  cleanTitle,
  decodeLink,
  type LinkProblem,
  type LinkState,
  type ResultLinks,
  resultPath,
  type ResultView,
} from '@/lib/share';
import { newestVersion } from '@/lib/content';
import { isLocale, type Locale } from '@/lib/locale';
import { readDuties } from './read-duties';

export interface ResultProps {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** The result that an address asks for, or why there is none: a wrong code never shows another result. */
export type ReadResult = ShownResult | RefusedLink;

interface ShownResult {
  readonly ok: true;
  readonly report: Report;
  readonly sensitivity: Sensitivity | null;
  readonly duties: Duties;
  /** The words of the glossary in its texts. */
  readonly terms: PageTerms;
  /** What today's rules say of the same answers, where they differ. */
  readonly drift: Drift | null;
  readonly link: LinkState;
  readonly links: ResultLinks;
  /** What somebody asked to look at; ids that do not exist choose nothing. */
  readonly view: ResultView;
}

interface RefusedLink {
  readonly ok: false;
  readonly locale: Locale;
  /** `newer-content`: a sound code whose rules are not on this server. */
  readonly problem: LinkProblem | 'newer-content';
  /** The code as it was read. */
  readonly code: string;
}

/** Leaves by a permanent redirect where the code is spelt otherwise than it should be. */
export async function readResult({ params, searchParams }: ResultProps): Promise<ReadResult> {
  const [{ locale, code }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const spelt = decodeOnce(code);
  const decoded = decodeLink(spelt);
  if (!decoded.ok) return { ok: false, locale, problem: decoded.problem, code: cleanCode(spelt) };
  const links = { locale, code: decoded.code, title: cleanTitle(firstOf(query['t'])) };
  const view = { vs: firstOf(query['vs']), weight: firstOf(query['weight']) };
  if (spelt !== decoded.code) permanentRedirect(resultPath(links, view));
  const result = await findResult(decoded);
  if (!result) return { ok: false, locale, problem: 'newer-content', code: decoded.code };
  const report = buildReport({ ...result, locale });
  const sensitivity = buildSensitivity({ ...result, locale });
  const duties = readDuties(result.catalogue, report);
  const terms = markTerms(glossary(locale), listResultTexts(report, duties), ['verdict']);
  return { ok: true, report, sensitivity, duties, terms, drift: await findDrift(report, decoded), link: decoded, links, view };
}

async function findDrift(then: Report, link: LinkState): Promise<Drift | null> {
  if (link.contentVersion === newestVersion()) return null;
  const today = await findResult({ ...link, contentVersion: newestVersion() });
  return today && describeDrift(then, buildReport({ ...today, locale: then.locale }));
}

/** Next.js hands over the segment as it stands in the address. */
function decodeOnce(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function firstOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}
