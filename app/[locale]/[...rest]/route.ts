import { isLocale } from '@/lib/locale';
import { sendPage } from '@/lib/server/pages';

interface Asked {
  readonly params: Promise<{ readonly locale: string; readonly rest: readonly string[] }>;
}

/**
 * Every address that no page has. The framework's own page for it cannot be read without script. `unknown/400` and `unknown/414` are
 * what the door asks for where an address cannot be read or is too long; nobody else gets past it with them.
 */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { locale, rest } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const [first, second] = rest;
  const status = first === 'unknown' && second === '400' ? 400 : first === 'unknown' && second === '414' ? 414 : 404;
  return sendPage('unknown-page', { request, locale }, { status });
}
