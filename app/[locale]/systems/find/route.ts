import { isLocale } from '@/lib/locale';
import { readSystemFilter } from '@/lib/report/knowledge';
import { sendPage } from '@/lib/server/pages';

/** The systems of one kind, platform, state or licence; each may be left out. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return sendPage('systems-page', { request, locale }, { filter: readSystemFilter(new URL(request.url).searchParams) });
}
