import { isLocale } from '@/lib/locale';
import { ask } from '@/lib/server/ask';
import { BUSY, unlessBusy } from '@/lib/server/busy';
import { openLink } from '@/lib/server/open-link';

/** The newest rules may change with the next deployment. */
const MAX_AGE_SECONDS = 300;

interface DuelsContext {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>;
}

/** Every head-to-head of a result with the reasons behind it: what the interactive comparison needs. */
export async function GET(_: Request, { params }: DuelsContext): Promise<Response> {
  const { locale, code } = await params;
  const opened = openLink(code);
  if (!opened.ok || !isLocale(locale)) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  const duels = await unlessBusy(ask('duels', { code: opened.code, locale }));
  if (duels === null) return new Response(null, BUSY);
  return new Response(duels, {
    headers: { 'content-type': 'application/json', 'cache-control': `public, max-age=${MAX_AGE_SECONDS}` },
  });
}
