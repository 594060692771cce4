import { type Refusal, readLocale } from './asked-result';
import { openPortfolio } from './open-link';
import { publicOrigin } from './origin';
import type { AskedPortfolio } from './questions';
import { portfolioWords } from '@/lib/locale/words/portfolio';

/** What an address of a portfolio's file, frame or picture asks for: the portfolio, the same address spelt properly, or why there is nothing. */
export type ReadPortfolio =
  | { readonly kind: 'found'; readonly asked: AskedPortfolio }
  | { readonly kind: 'moved'; readonly code: string }
  | ({ readonly kind: 'refused' } & Refusal);

/** Reads code, `lang`, names and limits. */
export function readPortfolio(request: Request, spelt: string): ReadPortfolio {
  const query = new URL(request.url).searchParams;
  const { locale, problem } = readLocale(request, query);
  if (problem) return { kind: 'refused', status: 400, locale, problem };
  const opened = openPortfolio(spelt);
  if (!opened.ok) {
    const { title, safe } = portfolioWords(locale).refused;
    return { kind: 'refused', status: 404, locale, problem: { title, text: safe } };
  }
  if (spelt !== opened.code) return { kind: 'moved', code: opened.code };
  return { kind: 'found', asked: { code: opened.code, query: query.toString(), locale, origin: publicOrigin(request.headers) } };
}
