import { findResult, type Result } from '@/app/findings';
import { publicOrigin } from '@/app/origin';
import { loadReleased } from '@/lib/content';
import { isLocale, localeFromAcceptLanguage, LOCALES, type Locale } from '@/lib/locale';
import { describeLinkProblem, describeParameter, type PublishProblem, type Shared } from '@/lib/publish';
import { buildReport, type Report } from '@/lib/report';
import { cleanCode, cleanTitle, decodeLink, isKnownTo } from '@/lib/share';

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
  const rules = loadReleased(decoded.contentVersion);
  if (rules && !isKnownTo(rules, decoded)) return refuse('malformed');
  const result = findResult(decoded);
  if (!result) return refuse('newer-content');
  const title = cleanTitle(query.get('t') ?? undefined);
  return { kind: 'found', shared: { report: reportOf(result, locale), code: decoded.code, title, origin: publicOrigin() } };
}

function readLocale(request: Request, query: URLSearchParams): { readonly locale: Locale; readonly problem?: PublishProblem } {
  const asked = query.get('lang');
  if (asked !== null && isLocale(asked)) return { locale: asked };
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  return asked === null ? { locale } : { locale, problem: describeParameter('lang', LOCALES, locale) };
}

/** A report lives as long as the result that it words. */
const reports = new WeakMap<Result, Partial<Record<Locale, Report>>>();

function reportOf(result: Result, locale: Locale): Report {
  const known = reports.get(result) ?? {};
  const report = known[locale] ?? buildReport({ ...result, locale });
  reports.set(result, { ...known, [locale]: report });
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
