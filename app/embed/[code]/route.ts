import type { Locale } from '@/lib/locale';
import { EMBED_THEMES, EMBED_VIEWS, renderProblem } from '@/lib/publish';
import { describeParameter } from '@/lib/report/problems';
import { ask } from '@/lib/server/ask';
import { readChoice, readResult, redirectTo, type Refusal, refuseBusy, resultHeaders } from '@/lib/server/asked-result';
import { unlessBusy } from '@/lib/server/busy';
import type { AskedResult } from '@/lib/server/questions';

/** A result for an iframe: plain HTML, whole in one answer. The door adds the policy, with the hash of its style. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly code: string }> }): Promise<Response> {
  const read = readResult(request, (await params).code);
  if (read.kind === 'moved') return redirectTo(request, `/embed/${read.code}`);
  if (read.kind === 'refused') return refuse(read);
  return show(read.asked, new URL(request.url).searchParams);
}

async function show(asked: AskedResult, query: URLSearchParams): Promise<Response> {
  const { locale } = asked;
  const view = readChoice(query, 'view', { allowed: EMBED_VIEWS, locale });
  const theme = readChoice(query, 'theme', { allowed: EMBED_THEMES, locale });
  const height = query.get('height');
  if (!view.ok) return refuse({ problem: view.problem, status: 400, locale });
  if (!theme.ok) return refuse({ problem: theme.problem, status: 400, locale });
  if (height !== null && height !== 'auto') return refuse({ problem: describeParameter('height', ['auto'], locale), status: 400, locale });
  const html = await unlessBusy(ask('embed', { ...asked, view: view.value, theme: theme.value, fitted: height === 'auto' }));
  return html === null ? refuse(refuseBusy(locale)) : send(html, { status: 200, locale });
}

function refuse(refusal: Refusal): Response {
  return send(renderProblem(refusal.problem, refusal.locale), refusal);
}

function send(html: string, { status, locale }: { readonly status: number; readonly locale: Locale }): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...resultHeaders(locale, { status, cache: 'public, max-age=300' }) };
  return new Response(html, { status, headers });
}
