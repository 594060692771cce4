import { localeFromAcceptLanguage } from '@/lib/locale';
import { decodePortfolio } from '@/lib/share';
import { keptQuery } from '@/lib/server/portfolio-query';
import { BASE } from '@/lib/model/base-path';

/** A link without a language: to the same portfolio in the reader's. A code that cannot be read goes there too, to be told why. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly code: string }> }): Promise<Response> {
  const { code } = await params;
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  const decoded = decodePortfolio(code);
  const shown = decoded.ok ? decoded.code : encodeURIComponent(code.slice(0, 1000));
  const location = `${BASE}/${locale}/p/${shown}${keptQuery(new URL(request.url).searchParams)}`;
  return new Response(null, { status: 307, headers: { location, vary: 'Accept-Language', 'cache-control': 'no-store' } });
}
