import { isLocale } from '@/lib/locale';
import { canonicalCostPath, readCost } from '@/lib/server/cost-query';
import { sendPage } from '@/lib/server/pages';

/** What a workload costs. A form sends every field: what is as listed is taken out of the address, so that a link is short. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { searchParams, origin } = new URL(request.url);
  const path = canonicalCostPath(locale, readCost(searchParams));
  // The same in another spelling needs no second request.
  if (path !== null && new URL(path, origin).searchParams.toString() !== searchParams.toString()) {
    return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });
  }
  return sendPage('cost-page', { request, locale }, { query: searchParams.toString() });
}
