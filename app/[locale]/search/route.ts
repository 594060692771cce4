import { isLocale } from '@/lib/locale';
import { sendPage } from '@/lib/server/pages';

/** `?q=`: what to look for; `?kind=` narrows it to one kind. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  return sendPage('search-page', { request, locale }, { query: query.get('q') ?? '', kind: query.get('kind') ?? '' });
}
