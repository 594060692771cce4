import { loadProducts } from '@/lib/content';
import { toProductsCsv } from '@/lib/export';
import { isLocale, type Locale, localeFromAcceptLanguage, LOCALES } from '@/lib/locale';
import { describeParameter } from '@/lib/report/problems';
import { ProductReader, readSelection, wordUnknown } from '@/lib/report/products';
import { catalogue } from '@/lib/server/catalogue';

/** The cells of the table of products as a file: all, or those of `products` and `features`, in the language of `lang` or of the browser. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const asked = query.get('lang');
  const isLanguageKnown = asked === null || isLocale(asked);
  const locale = asked !== null && isLocale(asked) ? asked : localeFromAcceptLanguage(request.headers.get('accept-language'));
  const table = loadProducts();
  const { selection, unknown } = readSelection(query, table);
  const problems = [
    ...(isLanguageKnown ? [] : [describeParameter('lang', LOCALES, locale).text]),
    ...unknown.map((value) => wordUnknown(value, table, locale)),
  ];
  if (problems.length > 0) return refuse(problems, locale);
  return new Response(toProductsCsv(new ProductReader(catalogue(), locale, table), selection), {
    headers: {
      ...headersOf(locale, 'public, max-age=300'),
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="dokoni-products.csv"',
    },
  });
}

function refuse(problems: readonly string[], locale: Locale): Response {
  return new Response(`${problems.join('\n')}\n`, {
    status: 400,
    headers: { ...headersOf(locale, 'no-store'), 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function headersOf(locale: Locale, cache: string): Record<string, string> {
  return { 'Content-Language': locale, 'Cache-Control': cache, Vary: 'Accept-Language' };
}
