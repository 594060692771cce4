import { describeQueryProblem } from '@/lib/report/problems';
import { isLocale, type Locale } from '@/lib/locale';
import { assessWords } from '@/lib/locale/words/assess';
import { escapeMarkup } from '@/lib/publish';
import { cleanCode, cleanTitle, type QueryProblem, readAnswerQuery, readCode } from '@/lib/share';
import { sheetPath } from '@/components/assess/opening';
import { todaysRules } from '@/lib/server/catalogue';

/**
 * Where plain forms lead, script or not. `?code=` holds a code or a whole link of ours; otherwise the query holds the
 * answers of the one-page questionnaire, which become a code. Either way the reader is sent to the result's page.
 */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const typed = query.get('code');
  if (typed !== null) return seeOther(codeAddress(typed, locale));
  const rules = todaysRules();
  const { answers, priorities, problems } = readAnswerQuery(query, rules);
  if (problems.length > 0) return refuse(problems, locale);
  return seeOther(sheetPath({ answers, priorities, title: cleanTitle(query.get('t') ?? undefined) }, { rules, locale }));
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}

/** The page of a code says what is wrong with it; without any, the start page. */
function codeAddress(typed: string, locale: Locale): string {
  const code = cleanCode(readCode(typed.slice(0, 2000).trim()));
  return code === '' ? `/${locale}` : `/${locale}/r/${encodeURIComponent(code)}`;
}

/** Nothing is guessed: a plain page lists what is wrong. It has no script and no style of its own, so it works under any policy. */
function refuse(problems: readonly QueryProblem[], locale: Locale): Response {
  const words = assessWords(locale);
  const items = problems.map((problem) => `<li>${escapeMarkup(describeQueryProblem(problem, words.problems))}</li>`);
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
