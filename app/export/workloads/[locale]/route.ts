import { isLocale, LOCALES } from '@/lib/locale';
import { tableData } from '@/lib/server/table-data';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { locale: string }[] {
  return LOCALES.map((locale) => ({ locale }));
}

/** What the table of workloads works with in the browser. Made when the pages are built. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return Response.json(tableData(locale));
}
