import { loadDecisions, loadImport, loadPlanContent } from '@/lib/content';
import { inquire, pickFit, type Inquiry, type PortfolioWorkload } from '@/lib/engine';
import { type TerminalStyle, toPortfolioJson, toTerminalMoves, toTerminalPortfolio, toTerminalText } from '@/lib/export';
import type { ImportedWorkload } from '@/lib/import';
import type { PlanWish, Workload } from '@/lib/input';
import type { Locale } from '@/lib/locale';
import type { Catalogue } from '@/lib/model/catalogue';
import { BASE } from '@/lib/model/base-path';
import type { House } from '@/lib/model/house';
import { buildBrief, buildDecisions } from '@/lib/report/result';
import { cleanTitle, encodeLink, HOUSE_PARAMETER } from '@/lib/share';

/** What is known of where the text is shown. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Width of the terminal that standard output is, or null where it is none. */
  readonly columns: number | null;
}

export interface Describing {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  /** What links begin with. */
  readonly origin: string;
  readonly around: Terminal;
  /** What the file asks of the plan for all its workloads. */
  readonly wish: PlanWish;
  readonly house: House | null;
  /** What was read of files, by the id of the workload; absent where there are none. */
  readonly read?: ReadonlyMap<string, ImportedWorkload>;
}

/** The advice for each workload, then the platforms for all of them, with two empty lines in between. */
export function* describeAll(workloads: readonly Workload[], describing: Describing): Generator<string> {
  const { catalogue, locale, around, wish, house } = describing;
  const fits: PortfolioWorkload[] = [];
  for (const workload of workloads) {
    const findings = inquire(catalogue, workload.answers, workload.priorities);
    const gap = fits.length > 0 ? '\n\n' : '';
    fits.push({ id: workload.id, assessment: pickFit(findings.assessment) });
    yield gap + describe(workload, findings, describing);
    const moves = describeMoves(workload.id, findings, describing);
    if (moves !== '') yield moves;
  }
  const portfolio = toPortfolioJson(catalogue, fits, { plan: { content: loadPlanContent(), wish, workloads }, house });
  if (portfolio) yield `\n\n${toTerminalPortfolio({ catalogue, locale, portfolio, workloads }, styleOf(around))}`;
}

function describe({ id, title: given, answers, priorities, notes }: Workload, findings: Inquiry, describing: Describing): string {
  const { catalogue, locale, origin, around, house } = describing;
  const title = cleanTitle(given);
  const code = encodeLink({ contentVersion: catalogue.version, answers, priorities });
  const stamp = house === null ? '' : `${title === '' ? '?' : '&'}${HOUSE_PARAMETER}=${house.stamp}`;
  const link = `${origin}${BASE}/${locale}/r/${code}${title === '' ? '' : `?t=${encodeURIComponent(title)}`}${stamp}`;
  const openQuestions = findings.outlook.questions.map(({ question }) => question);
  const decisions = buildDecisions({ catalogue, findings, locale }, loadDecisions());
  const subject = { id, title, link, openQuestions, decisions, ...(notes && { notes }) };
  return toTerminalText(buildBrief({ catalogue, findings, locale, house: house ?? undefined }), subject, styleOf(around));
}

/** How the lines of the files move to the first two platforms of the ranking. */
function describeMoves(id: string, { assessment }: Inquiry, { catalogue, locale, around, read }: Describing): string {
  const left = assessment.ranking.filter(({ status }) => status !== 'out').slice(0, 2);
  const platforms = left.map(({ alternative }) => alternative);
  const text = { catalogue, locale, content: loadImport(), platforms };
  const workload = read?.get(id);
  return workload ? toTerminalMoves(workload, text, styleOf(around)) : '';
}

export function styleOf({ env, columns }: Terminal): TerminalStyle {
  return { columns, color: columns !== null && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' };
}
