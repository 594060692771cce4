import { findResult } from '@/lib/server/findings';
import { collectDuels } from '@/components/result/duel-series';
import { isLocale } from '@/lib/locale';
import { buildReport, wordGrounds } from '@/lib/report/result';
import { decodeLink } from '@/lib/share';

/** The newest rules may change with the next deployment. */
const MAX_AGE_SECONDS = 300;

interface DuelsContext {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>;
}

/** Every head-to-head of a result with the reasons behind it: what the interactive comparison needs. */
export async function GET(_: Request, { params }: DuelsContext): Promise<Response> {
  const { locale, code } = await params;
  const link = decodeLink(code);
  const result = link.ok ? await findResult(link) : null;
  if (!result || !isLocale(locale)) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return Response.json(collectDuels(buildReport({ ...result, locale }), wordGrounds({ ...result, locale })), {
    headers: { 'cache-control': `public, max-age=${MAX_AGE_SECONDS}` },
  });
}
