import { isLocale, LOCALES } from '@/lib/locale';
import { listDecisions } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { allDecisions } from '@/lib/server/cases';
import { catalogue } from '@/lib/server/catalogue';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { locale: string }[] {
  return LOCALES.map((locale) => ({ locale }));
}

/** All published decisions as data: what looking through them in the browser needs. Made when the pages are built. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return Response.json(listDecisions(new Reader(catalogue(), locale), allDecisions()));
}
