import { NEW_PLAN, portfolioEntryPath, portfolioPath } from '@/lib/share';
import { isLocale } from '@/lib/locale';
import { readForm } from '@/lib/server/read-form';

/**
 * Where the form of a portfolio leads, script or not: to the page of its workloads, or back to the form, which says what is
 * wrong and keeps what was entered.
 */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const text = new URL(request.url).searchParams.getAll('w').join('\n');
  const { links } = readForm(text, locale);
  const location = links ? portfolioPath(links, NEW_PLAN) : portfolioEntryPath(locale, text);
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
