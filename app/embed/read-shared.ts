import { findResult } from '@/app/findings';
import { publicOrigin } from '@/app/origin';
import { isLocale, localeFromAcceptLanguage, LOCALES, type Locale } from '@/lib/locale';
import { describeLinkProblem, describeParameter, type PublishProblem, type Shared } from '@/lib/publish';
import { buildReport, type Report } from '@/lib/report';
import { cleanCode, cleanTitle, decodeLink, type LinkState } from '@/lib/share';

/** What an address of an embed or picture asks for: the result, the same address spelt properly, or why there is nothing. */
export type ReadShared =
  | { readonly kind: 'found'; readonly shared: Shared }
  | { readonly kind: 'moved'; readonly code: string }
  | { readonly kind: 'refused'; readonly status: 400 | 404; readonly locale: Locale; readonly problem: PublishProblem };

/** Reads code, `lang` and `t`. Without `lang` the reader's browser says the language. */
export function readShared(request: Request, spelt: string): ReadShared {
  const query = new URL(request.url).searchParams;
  const { locale, problem } = readLocale(request, query);
  if (problem) return { kind: 'refused', status: 400, locale, problem };
  const decoded = decodeLink(spelt);
  const refuse = (reason: Parameters<typeof describeLinkProblem>[0]): ReadShared => ({
    kind: 'refused',
    status: 404,
    locale,
    problem: describeLinkProblem(reason, cleanCode(spelt).length, locale),
  });
  if (!decoded.ok) return refuse(decoded.problem);
  if (spelt !== decoded.code) return { kind: 'moved', code: decoded.code };
  const report = findReport(decoded, locale);
  if (!report) return refuse('newer-content');
  const title = cleanTitle(query.get('t') ?? undefined);
  return { kind: 'found', shared: { report, code: decoded.code, title, origin: publicOrigin() } };
}

function readLocale(request: Request, query: URLSearchParams): { readonly locale: Locale; readonly problem?: PublishProblem } {
  const asked = query.get('lang');
  if (asked !== null && isLocale(asked)) return { locale: asked };
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  return asked === null ? { locale } : { locale, problem: describeParameter('lang', LOCALES, locale) };
}

/** Codes are anybody's: the newest reports are kept, and never written anywhere. */
const KEPT = 256;
const kept = new Map<string, Report>();

/** The report of a link by the rules that it was made with; null where this deployment does not have them. */
function findReport(link: LinkState & { readonly code: string }, locale: Locale): Report | null {
  const key = `${locale} ${link.code}`;
  const known = kept.get(key);
  if (known) return known;
  const result = findResult(link);
  if (!result) return null;
  const report = buildReport({ ...result, locale });
  const oldest = kept.keys().next().value;
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, report);
  return report;
}

/** A parameter with a few values: the value, the first one where it is absent, or what is allowed instead. */
export type Choice<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: PublishProblem };

export function readChoice<T extends string>(
  query: URLSearchParams,
  name: string,
  { allowed, locale }: { readonly allowed: readonly [T, ...T[]]; readonly locale: Locale },
): Choice<T> {
  const asked = query.get(name);
  const value = asked === null ? allowed[0] : allowed.find((candidate) => candidate === asked);
  return value === undefined ? { ok: false, problem: describeParameter(name, allowed, locale) } : { ok: true, value };
}

/** To the same address with the code as it is spelt. */
export function redirectTo(request: Request, path: string): Response {
  return new Response(null, { status: 308, headers: { Location: path + new URL(request.url).search, 'Cache-Control': 'no-store' } });
}
