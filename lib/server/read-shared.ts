import { findResult } from '@/lib/server/findings';
import { publicOrigin } from '@/lib/server/origin';
import { BusyError } from '@/lib/server/threads/thread-pool';
import { BoundedCache } from '@/lib/server/bounded-cache';
import { isLocale, localeFromAcceptLanguage, LOCALES, type Locale } from '@/lib/locale';
import { describeBusy, describeLinkProblem, describeParameter, type ProblemText } from '@/lib/report/problems';
import { buildReport, type Report, type Shared } from '@/lib/report/result';
import { cleanCode, cleanTitle, decodeLink, type LinkState } from '@/lib/share';

/** What an address of an embed or picture asks for: the result, the same address spelt properly, or why there is nothing. */
export type ReadShared =
  | { readonly kind: 'found'; readonly shared: Shared }
  | { readonly kind: 'moved'; readonly code: string }
  | { readonly kind: 'refused'; readonly status: RefusedStatus; readonly locale: Locale; readonly problem: ProblemText };

/** 503: too many others wait for their results. */
export type RefusedStatus = 400 | 404 | 503;

/** Reads code, `lang` and `t`. Without `lang` the reader's browser says the language. */
export async function readShared(request: Request, spelt: string): Promise<ReadShared> {
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
  const report = await findReport(decoded, locale);
  if (report === 'busy') return { kind: 'refused', status: 503, locale, problem: describeBusy(locale) };
  if (!report) return refuse('newer-content');
  const title = cleanTitle(query.get('t') ?? undefined);
  return { kind: 'found', shared: { report, code: decoded.code, title, origin: publicOrigin() } };
}

function readLocale(request: Request, query: URLSearchParams): { readonly locale: Locale; readonly problem?: ProblemText } {
  const asked = query.get('lang');
  if (asked !== null && isLocale(asked)) return { locale: asked };
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  return asked === null ? { locale } : { locale, problem: describeParameter('lang', LOCALES, locale) };
}

/** Codes are anybody's: the reports used last are kept. */
const reports = new BoundedCache<Report | null>({ limits: { entries: 256, bytes: Infinity }, sizeOf: () => 0 });

/** The report of a link by the rules that it was made with; null where this deployment does not have them. */
function findReport(link: LinkState & { readonly code: string }, locale: Locale): Promise<Report | 'busy' | null> {
  const found = reports.find(`${locale} ${link.code}`, async () => {
    const result = await findResult(link);
    return result && buildReport({ ...result, locale });
  });
  return found.catch((error: unknown) => {
    if (error instanceof BusyError) return 'busy';
    throw error;
  });
}

/** A parameter with a few values: the value, the first one where it is absent, or what is allowed instead. */
export type Choice<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ProblemText };

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

/** What every answer of a result outside of its page carries: its language, how long it may be kept, and when to come again. */
export function sharedHeaders(
  locale: Locale,
  { status = 200, cache }: { readonly status?: number; readonly cache: string },
): Record<string, string> {
  return {
    'Content-Language': locale,
    'Cache-Control': status === 200 ? cache : 'no-store',
    Vary: 'Accept-Language',
    ...(status === 503 && { 'Retry-After': '5' }),
  };
}
