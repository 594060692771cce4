import { isLocale } from '@/lib/locale';
import { openLink } from '@/lib/server/open-link';
import { sendPage } from '@/lib/server/pages';
import { cleanTitle, decodeOnce, sharePath } from '@/lib/share';

interface ShareContext {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>;
}

/** What a result looks like elsewhere, with the texts to paste, or why its code shows none. */
export async function GET(request: Request, { params }: ShareContext): Promise<Response> {
  const { locale, code: segment } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const spelt = decodeOnce(segment);
  const opened = openLink(spelt);
  if (!opened.ok) return sendPage('refused-page', { request, locale }, opened);
  const { search, searchParams } = new URL(request.url);
  const { code } = opened;
  const title = cleanTitle(searchParams.get('t') ?? undefined);
  if (spelt !== code) return new Response(null, { status: 308, headers: { location: sharePath({ locale, code, title: '' }) + search } });
  return sendPage('share-page', { request, locale }, { code, title, query: search });
}
