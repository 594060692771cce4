import { catalogue } from '@/lib/server/catalogue';
import { toCatalogueJson } from '@/lib/export';
import { isLocale, LOCALES } from '@/lib/locale';
import { preflight, refuse, reply } from '../respond';

/** The content may change with the next deployment. */
const MAX_AGE_SECONDS = 300;

/** The rules whole, in both languages or in the one of `?locale`. */
export function GET(request: Request): Response {
  const locale = new URL(request.url).searchParams.get('locale');
  if (locale === null) return reply(toCatalogueJson(catalogue(), null), MAX_AGE_SECONDS);
  if (isLocale(locale)) return reply(toCatalogueJson(catalogue(), locale), MAX_AGE_SECONDS);
  return refuse(request, 'invalid-parameter', [{ kind: 'bad-locale', place: 'locale', found: locale.slice(0, 60), allowed: LOCALES }]);
}

export function OPTIONS(): Response {
  return preflight('GET');
}
