import { isLocale } from '@/lib/locale';
import { sendPage } from '@/lib/server/pages';
import { comparePlansPath, readAddress, SIDE_NAMES } from '@/lib/share';

/** Two to eight results side by side, or a form where one is missing or cannot be read. Two plans have a page of their own. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const typed = SIDE_NAMES.map((name) => query.get(name) ?? '');
  const entered = typed.filter((text) => text.trim() !== '');
  if (entered.length > 0 && entered.length <= 2 && entered.every((text) => readAddress(text)?.kind === 'portfolio')) {
    return new Response(null, { status: 303, headers: { location: comparePlansPath(locale, ...entered), 'cache-control': 'no-store' } });
  }
  return sendPage('comparison-page', { request, locale }, { typed });
}
