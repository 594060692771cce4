import type { Locale } from '@/lib/locale';
import { EMBED_THEMES, renderProblem } from '@/lib/publish';
import { describeParameter } from '@/lib/report/problems';
import { ask } from '@/lib/server/ask';
import { readPortfolio } from '@/lib/server/asked-portfolio';
import { readChoice, redirectTo, type Refusal, refuseBusy, resultHeaders } from '@/lib/server/asked-result';
import { unlessBusy } from '@/lib/server/busy';

/** A plan for an iframe: plain HTML, whole in one answer. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly code: string }> }): Promise<Response> {
  const read = readPortfolio(request, (await params).code);
  if (read.kind === 'moved') return redirectTo(request, `/embed/p/${read.code}`);
  if (read.kind === 'refused') return refuse(read);
  const { locale } = read.asked;
  const query = new URL(request.url).searchParams;
  const theme = readChoice(query, 'theme', { allowed: EMBED_THEMES, locale });
  const height = query.get('height');
  if (!theme.ok) return refuse({ problem: theme.problem, status: 400, locale });
  if (height !== null && height !== 'auto') return refuse({ problem: describeParameter('height', ['auto'], locale), status: 400, locale });
  const html = await unlessBusy(ask('portfolio-embed', { ...read.asked, theme: theme.value, fitted: height === 'auto' }));
  return html === null ? refuse(refuseBusy(locale)) : send(html, { status: 200, locale });
}

function refuse(refusal: Refusal): Response {
  return send(renderProblem(refusal.problem, refusal.locale), refusal);
}

function send(html: string, { status, locale }: { readonly status: number; readonly locale: Locale }): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...resultHeaders(locale, { status, cache: 'public, max-age=300' }) };
  return new Response(html, { status, headers });
}
