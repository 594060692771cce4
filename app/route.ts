import { localeFromAcceptLanguage } from '@/lib/locale';

/** To the start page in the reader's language. */
export function GET(request: Request): Response {
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  return new Response(null, { status: 307, headers: { Location: `/${locale}`, Vary: 'Accept-Language', 'Cache-Control': 'no-store' } });
}
