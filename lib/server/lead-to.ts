import { localeFromAcceptLanguage } from '@/lib/locale';
import { BASE } from '@/lib/model/base-path';

/** To a page below the reader's language. */
export function leadTo(request: Request, path: string): Response {
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { Location: `${BASE}/${locale}${path}`, Vary: 'Accept-Language', 'Cache-Control': 'no-store' },
  });
}
