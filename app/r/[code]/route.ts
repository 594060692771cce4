import { cleanTitle, decodeLink, HOUSE_PARAMETER, resultPath } from '@/lib/share';
import { readStamp } from '@/lib/model/house';
import { localeFromAcceptLanguage } from '@/lib/locale';

/** A link without a language: to the same result in the reader's. A code that cannot be read goes there too, to be told why. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly code: string }> }): Promise<Response> {
  const { code } = await params;
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  const decoded = decodeLink(code);
  const query = new URL(request.url).searchParams;
  const title = cleanTitle(query.get('t') ?? undefined);
  const house = readStamp(query.get(HOUSE_PARAMETER));
  const location = resultPath({ locale, code: decoded.ok ? decoded.code : encodeURIComponent(code.slice(0, 200)), title, house });
  return new Response(null, { status: 307, headers: { location, vary: 'Accept-Language', 'cache-control': 'no-store' } });
}
