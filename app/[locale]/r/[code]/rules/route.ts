import { toRules } from '@/lib/content';
import { pickNames } from '@/lib/report/reader';
import { openLink } from '@/lib/server/open-link';

/** The newest rules may change with the next deployment. */
const MAX_AGE_SECONDS = 300;

/** The rules and names that the result of a link was made with: what trying other answers in the browser needs. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly code: string }> }): Promise<Response> {
  const opened = openLink((await params).code);
  if (!opened.ok) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return Response.json(
    { rules: toRules(opened.catalogue), names: pickNames(opened.catalogue) },
    { headers: { 'cache-control': `public, max-age=${MAX_AGE_SECONDS}` } },
  );
}
