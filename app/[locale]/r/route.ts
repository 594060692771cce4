import { describeProblem } from '@/components/assess/describe-problem';
import { resultAddress } from '@/components/assess/opening';
import { isLocale, type Locale } from '@/lib/locale';
import { assessWords } from '@/lib/locale/words/assess';
import { cleanTitle, readAnswerQuery, type QueryProblem } from '@/lib/share';
import { todaysRules } from '../../catalogue';

/** The one-page form without script: answers in the query become a code, and the reader is sent to its result. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const rules = todaysRules();
  const { answers, priorities, problems } = readAnswerQuery(query, rules);
  if (problems.length > 0) return refuse(locale, problems);
  const sheet = { answers, priorities, title: cleanTitle(query.get('t') ?? undefined) };
  return new Response(null, { status: 303, headers: { location: resultAddress(sheet, { rules, locale }), 'cache-control': 'no-store' } });
}

/** Nothing is guessed: a plain page lists what is wrong. It has no script and no style of its own, so it works under any policy. */
function refuse(locale: Locale, problems: readonly QueryProblem[]): Response {
  const words = assessWords(locale);
  const items = problems.map((problem) => `<li>${escapeHtml(describeProblem(problem, words.problems))}</li>`);
  const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex"><title>${words.refused.title}</title></head>
<body><main><h1>${words.refused.title}</h1><p>${words.refused.text}</p><ul>${items.join('')}</ul>
<p><a href="/${locale}/assess/all">${words.refused.back}</a></p></main></body>
</html>
`;
  return new Response(html, { status: 400, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
