import { localeFromAcceptLanguage } from '@/lib/locale';

/** To a page below the reader's language. */
export function leadTo(request: Request, path: string): Response {
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}${path}`, Vary: 'Accept-Language', 'Cache-Control': 'no-store' },
  });
}
