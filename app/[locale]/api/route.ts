import { isLocale } from '@/lib/locale';
import { sendPage } from '@/lib/server/pages';

/** What programs can ask. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  return isLocale(locale) ? sendPage('api-page', { request, locale }, {}) : new Response(null, { status: 404 });
}
