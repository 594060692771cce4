import { isLocale, type Locale } from '@/lib/locale';
import { splitAnswer } from '@/lib/model/answers';
import { cleanCode, cleanTitle, encodeLink, readAnswerQuery, readCode, type ResultLinks, resultPath } from '@/lib/share';
import { sheetPath } from '@/components/assess/opening';
import { todaysRules } from '@/lib/server/catalogue';
import { openLink } from '@/lib/server/open-link';
import { BASE } from '@/lib/model/base-path';
import { sendPage } from '@/lib/server/pages';

/** As much of a typed code or link as is read. */
const LONGEST = 2000;

/**
 * Where plain forms lead, script or not. `?code=` holds a code or a whole link of ours; otherwise the query holds the
 * answers of the one-page questionnaire, which become a code. `?code=CODE&change=traffic.steady` changes answers of a result. Either way
 * the reader is sent to the result's page.
 */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const typed = query.get('code');
  const changes = query.getAll('change');
  if (typed !== null && changes.length > 0)
    return change(request, { typed, changes, locale, title: cleanTitle(query.get('t') ?? undefined) });
  if (typed !== null) return seeOther(codeAddress(typed, locale));
  const rules = todaysRules();
  const { answers, priorities, problems } = readAnswerQuery(query, rules);
  if (problems.length > 0) return sendPage('wrong-answers-page', { request, locale }, { problems });
  return seeOther(sheetPath({ answers, priorities, title: cleanTitle(query.get('t') ?? undefined) }, { rules, locale }));
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}

interface Changes extends Pick<ResultLinks, 'locale' | 'title'> {
  readonly typed: string;
  readonly changes: readonly string[];
}

/** The result with some answers changed, each `question.choice`, by the rules of its link; without a choice the answer is taken back. */
async function change(request: Request, { typed, changes, ...links }: Changes): Promise<Response> {
  const opened = openLink(readCode(typed.slice(0, LONGEST)));
  if (!opened.ok) return seeOther(codeAddress(typed, links.locale));
  const parts = changes.map((change) => [change.split('.', 1)[0] ?? '', change.slice(change.indexOf('.') + 1)] as const);
  const pairs = parts.flatMap(([question, answer]) => splitAnswer(answer).map((choice) => [question, choice] as const));
  const { answers, problems } = readAnswerQuery(pairs, opened.catalogue);
  if (problems.length > 0) return sendPage('wrong-answers-page', { request, locale: links.locale }, { problems });
  const kept = Object.entries(opened.link.answers).filter(([question]) => !parts.some(([changed]) => changed === question));
  const code = encodeLink({ ...opened.link, answers: { ...Object.fromEntries(kept), ...answers } });
  return seeOther(resultPath({ ...links, code }));
}

/** The page of a code says what is wrong with it; without any, the start page. */
function codeAddress(typed: string, locale: Locale): string {
  const code = cleanCode(readCode(typed.slice(0, LONGEST).trim()));
  return code === '' ? `${BASE}/${locale}` : `${BASE}/${locale}/r/${encodeURIComponent(code)}`;
}
