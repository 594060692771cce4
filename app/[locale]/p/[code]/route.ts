import { isLocale } from '@/lib/locale';
import { sendPage } from '@/lib/server/pages';
import { keptQuery } from '@/lib/server/portfolio-query';
import { decodeOnce, decodePortfolio } from '@/lib/share';
import { BASE } from '@/lib/model/base-path';

interface PortfolioContext {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>;
}

/** A portfolio as a page, or its workloads to correct. */
export async function GET(request: Request, { params }: PortfolioContext): Promise<Response> {
  const { locale, code: segment } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const code = decodeOnce(segment);
  const query = new URL(request.url).searchParams;
  const decoded = decodePortfolio(code);
  if (decoded.ok && code !== decoded.code) {
    return new Response(null, { status: 308, headers: { location: `${BASE}/${locale}/p/${decoded.code}${keptQuery(query)}` } });
  }
  return sendPage('portfolio-page', { request, locale }, { code, query: query.toString() });
}
