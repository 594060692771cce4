import { isLocale } from '@/lib/locale';
import { sendPage } from '@/lib/server/pages';

/** Two plans side by side, or a form where one is missing or cannot be read. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  return sendPage('plans-page', { request, locale }, { typed: [query.get('a') ?? '', query.get('b') ?? ''] });
}
