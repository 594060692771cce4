import { LOCALES, type Locale } from '../model/locale';

const DEFAULT: Locale = 'en';

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'ja' : 'en';
}

/**
 * The language of ours that the reader likes best by their browser's `Accept-Language` (RFC 9110), English where none is
 * named. `q=0` refuses a language; equal wishes keep their order.
 *
 * @example localeFromAcceptLanguage('fr, ja;q=0.9, en;q=0.8') // 'ja'
 */
export function localeFromAcceptLanguage(header: string | null | undefined): Locale {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((found) => found !== undefined);
      return { language: range.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => isLocale(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const best = wishes[0]?.language ?? DEFAULT;
  return isLocale(best) ? best : DEFAULT;
}

/** The language that an address begins with; null where it begins with none. */
export function localeFromPath(path: string): Locale | null {
  const first = path.split(/[/?#]/)[1] ?? '';
  return isLocale(first) ? first : null;
}
