import type { Locale } from '@/lib/locale';
import { belowBase } from '@/lib/model/base-path';
import { ask } from './ask';
import { busyPage, unlessBusy } from './busy';
import { publicOrigin } from './origin';
import type { Asked, Questions } from './questions';

/** The questions whose reply is a whole page. */
type PageKind = { [Kind in keyof Questions]: Kind extends `${string}-page` ? Kind : never }[keyof Questions];

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
  const page = await unlessBusy(ask(kind, { ...rest, locale, path, origin: publicOrigin(request.headers) }));
  if (!page) return busyPage(locale);
  const { status, html } = page;
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-cache' } });
}
