import { isLocale } from '@/lib/locale';
import { sendPage } from '@/lib/server/pages';

/** Every address that no page has. The framework's own page for it cannot be read without script. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  return isLocale(locale) ? sendPage('unknown-page', { request, locale }, {}) : new Response(null, { status: 404 });
}
