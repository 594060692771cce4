import { isLocale } from '@/lib/locale';
import { sendPage } from '@/lib/server/pages';

/** The products inside the platforms: all at a glance, some side by side, or those of one platform against the answers of a result. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return sendPage('products-page', { request, locale }, { query: new URL(request.url).searchParams.toString() });
}
