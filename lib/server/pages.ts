import type { Locale } from '@/lib/locale';
import { belowBase } from '@/lib/model/base-path';
import { askPage } from './ask';
import { busyPage, unlessBusy } from './busy';
import { publicOrigin } from './origin';
import { PACKS_HEADER } from './packs-header';
import type { Asked, PageKind } from './questions';

/** All but what every page is asked with. */
type Rest<Kind extends PageKind> = Omit<Asked<Kind>, 'locale' | 'path' | 'origin'>;

/** Answers a request below a locale with a whole page. */
export async function sendPage<Kind extends PageKind>(
  kind: Kind,
  { request, locale }: { readonly request: Request; readonly locale: Locale },
  rest: Rest<Kind>,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = belowBase(pathname).replace(/^\/[^/]+/, '') + search;
  const asked = { ...rest, locale, path, origin: publicOrigin(request.headers) } as Asked<Kind>;
  const page = await unlessBusy(askPage(kind, asked, request.headers.has(PACKS_HEADER)));
  if (!page) return busyPage(locale);
  const { status, body, encoding } = page;
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-cache' };
  return new Response(body, { status, headers: { ...headers, ...(encoding && { [PACKS_HEADER]: encoding }) } });
}
