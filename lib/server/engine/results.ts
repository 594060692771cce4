import { inquire } from '@/lib/engine';
import { house } from '../house';
import { openLink } from '../open-link';
import type { AskedResult, Beside } from '../questions';
import { loadDecisions, loadImport, newestVersion } from '@/lib/content';
import type { Locale } from '@/lib/locale';
import { importWords } from '@/lib/locale/words/import';
import type { Catalogue } from '@/lib/model/catalogue';
import type { House } from '@/lib/model/house';
import { wordMoves } from '@/lib/report/reader';
import {
  buildBrief,
  buildDecisions,
  buildReport,
  describeDrift,
  type Drift,
  type Findings,
  type Report,
  type Shared,
  type WholeShared,
} from '@/lib/report/result';
import { encodeLink, type LinkState } from '@/lib/share';

/** A sound link with what its rules say of it. */
export interface Result {
  readonly code: string;
  readonly link: LinkState;
  readonly catalogue: Catalogue;
  /** Each is worked out when it is first needed: what an embed shows does not wait for what only a page does. */
  readonly findings: Findings;
  /** What the house says is told beside them. */
  readonly house: House | undefined;
}

/** How many results a thread remembers: a page is often asked for right after its embed or picture. */
const REMEMBERED = 64;

const results = new Map<string, Result>();

/** The result of a sound code. Throws an Error for any other: they are refused before a thread is asked. */
export function findResult(code: string): Result {
  const known = results.get(code) ?? workOut(code);
  // Back to the end: the first one was used longest ago.
  results.delete(code);
  results.set(code, known);
  if (results.size > REMEMBERED) results.delete(results.keys().next().value ?? '');
  return known;
}

function workOut(spelt: string): Result {
  const opened = openLink(spelt);
  if (!opened.ok) throw new Error(`The code cannot be shown: ${opened.problem}`);
  const { code, link, catalogue } = opened;
  return { code, link, catalogue, findings: inquire(catalogue, link.answers, link.priorities), house: house() ?? undefined };
}

/** Of the house rules here; absent from links where there are none. */
export function stamp(): string | undefined {
  return house()?.stamp;
}

export function findReport(code: string, locale: Locale): Report {
  return buildReport({ ...findResult(code), locale });
}

/** A result as other sites show it. */
export function findShared({ code, title, locale, origin }: AskedResult): Shared {
  return { report: buildBrief({ ...findResult(code), locale }), code, title, origin, house: stamp() };
}

/** A result as a file is written from it. */
export function findWholeShared({ code, title, locale, origin, notes, files }: AskedResult & Beside): WholeShared {
  const decisions = buildDecisions({ ...findResult(code), locale }, loadDecisions());
  const report = findReport(code, locale);
  const moves = files ? wordMoves(files, report.hiddenCosts, { content: loadImport(), locale, words: importWords(locale) }) : [];
  return { report, decisions, code, title, origin, house: stamp(), ...(notes && { notes }), ...(moves.length > 0 && { moves }) };
}

/** What today's rules say of the same answers, where a link follows older ones and they differ. */
export function findDrift(then: Report, link: LinkState): Drift | null {
  if (link.contentVersion === newestVersion()) return null;
  const today = openLink(encodeLink({ ...link, contentVersion: newestVersion() }));
  return today.ok ? describeDrift(then, findReport(today.code, then.locale)) : null;
}
