import { EMBED_THEMES, EMBED_VIEWS, renderEmbed, renderProblem } from '@/lib/publish';
import { describeParameter, type ProblemText } from '@/lib/report/problems';
import type { Locale } from '@/lib/locale';
import { readChoice, readShared, redirectTo, sharedHeaders, type RefusedStatus } from '@/lib/server/read-shared';
import type { Shared } from '@/lib/report/result';

/** A result for an iframe: plain HTML, whole in one answer. The door adds the policy, with the hash of its style. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly code: string }> }): Promise<Response> {
  const read = await readShared(request, (await params).code);
  if (read.kind === 'moved') return redirectTo(request, `/embed/${read.code}`);
  if (read.kind === 'refused') return refuse(read.problem, read);
  return show(read.shared, new URL(request.url).searchParams);
}

function show(shared: Shared, query: URLSearchParams): Response {
  const { locale } = shared.report;
  const view = readChoice(query, 'view', { allowed: EMBED_VIEWS, locale });
  const theme = readChoice(query, 'theme', { allowed: EMBED_THEMES, locale });
  const height = query.get('height');
  if (!view.ok) return refuse(view.problem, { status: 400, locale });
  if (!theme.ok) return refuse(theme.problem, { status: 400, locale });
  if (height !== null && height !== 'auto') return refuse(describeParameter('height', ['auto'], locale), { status: 400, locale });
  const html = renderEmbed(shared, { view: view.value, theme: theme.value, fitted: height === 'auto' });
  return send(html, { status: 200, locale });
}

function refuse(problem: ProblemText, sending: Sending): Response {
  return send(renderProblem(problem, sending.locale), sending);
}

interface Sending {
  readonly status: 200 | RefusedStatus;
  readonly locale: Locale;
}

function send(html: string, { status, locale }: Sending): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...sharedHeaders(locale, { status, cache: 'public, max-age=300' }) };
  return new Response(html, { status, headers });
}
