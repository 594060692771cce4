import { BASE } from '@/lib/model/base-path';
/** To the page about the API. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { locale } = await params;
  return new Response(null, { status: 307, headers: { Location: `${BASE}/${locale}/api`, 'Cache-Control': 'no-store' } });
}
