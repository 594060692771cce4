import { isLocale } from '@/lib/locale';
import { readStamp } from '@/lib/model/house';
import { openLink } from '@/lib/server/open-link';
import { sendPage } from '@/lib/server/pages';
import { cleanTitle, decodeOnce, HOUSE_PARAMETER, resultPath } from '@/lib/share';

interface ResultContext {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>;
}

/** A recommendation as a page, or why its code shows none: a wrong code never shows another result. */
export async function GET(request: Request, { params }: ResultContext): Promise<Response> {
  const { locale, code: segment } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const spelt = decodeOnce(segment);
  const opened = openLink(spelt);
  if (!opened.ok) return sendPage('refused-page', { request, locale }, opened);
  const query = new URL(request.url).searchParams;
  const title = cleanTitle(query.get('t') ?? undefined);
  const view = { vs: query.get('vs') ?? undefined, weight: query.get('weight') ?? undefined };
  const { code } = opened;
  const house = readStamp(query.get(HOUSE_PARAMETER));
  if (spelt !== code) return new Response(null, { status: 308, headers: { location: resultPath({ locale, code, title, house }, view) } });
  return sendPage('result-page', { request, locale }, { code, title, ...view, house });
}
