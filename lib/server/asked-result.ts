import { describeBusy, describeLinkProblem, describeParameter } from '../report/problems';
import { BUSY } from './busy';
import { openLink } from './open-link';
import { publicOrigin } from './origin';
import type { AskedResult } from './questions';
import { isLocale, type Locale, localeFromAcceptLanguage, LOCALES } from '@/lib/locale';
import { BASE } from '@/lib/model/base-path';
import type { ProblemText } from '@/lib/report/problems';
import { cleanTitle } from '@/lib/share';

/** What an address of an embed, picture or file asks for: the result, the same address spelt properly, or why there is nothing. */
export type ReadResult =
  | { readonly kind: 'found'; readonly asked: AskedResult }
  | { readonly kind: 'moved'; readonly code: string }
  | ({ readonly kind: 'refused' } & Refusal);

/** Why nothing is shown, in the reader's language. 503: too many others wait for their results. */
export interface Refusal {
  readonly status: 400 | 404 | 503;
  readonly locale: Locale;
  readonly problem: ProblemText;
}

/** Reads code, `lang` and `t`. Without `lang` the reader's browser says the language. */
export function readResult(request: Request, spelt: string): ReadResult {
  const query = new URL(request.url).searchParams;
  const { locale, problem } = readLocale(request, query);
  if (problem) return { kind: 'refused', status: 400, locale, problem };
  const opened = openLink(spelt);
  if (!opened.ok) {
    return { kind: 'refused', status: 404, locale, problem: describeLinkProblem(opened.problem, opened.code.length, locale) };
  }
  const { code } = opened;
  if (spelt !== code) return { kind: 'moved', code };
  return { kind: 'found', asked: { code, title: cleanTitle(query.get('t') ?? undefined), locale, origin: publicOrigin(request.headers) } };
}

/** The language of `lang`, or of the browser. */
export function readLocale(request: Request, query: URLSearchParams): { readonly locale: Locale; readonly problem?: ProblemText } {
  const asked = query.get('lang');
  if (asked !== null && isLocale(asked)) return { locale: asked };
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  return asked === null ? { locale } : { locale, problem: describeParameter('lang', LOCALES, locale) };
}

/** Where too many others wait. */
export function refuseBusy(locale: Locale): Refusal {
  return { status: BUSY.status, locale, problem: describeBusy(locale) };
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

/** To the same address with the code as it is spelt; `path` is that below the base. */
export function redirectTo(request: Request, path: string): Response {
  return new Response(null, { status: 308, headers: { Location: BASE + path + new URL(request.url).search, 'Cache-Control': 'no-store' } });
}

/** What every answer of a result outside of its page carries: its language, how long it may be kept, and when to come again. */
export function resultHeaders(
  locale: Locale,
  { status = 200, cache }: { readonly status?: number; readonly cache: string },
): Record<string, string> {
  return {
    'Content-Language': locale,
    'Cache-Control': status === 200 ? cache : 'no-store',
    Vary: 'Accept-Language',
    ...(status === BUSY.status && BUSY.headers),
  };
}
