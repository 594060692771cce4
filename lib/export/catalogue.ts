import type { Catalogue } from '../model/catalogue';
import type { Locale } from '../model/locale';

/** The catalogue as the API sends it: with a locale every text is a string, without one it is `{ en, ja }`. */
export function toCatalogueJson(catalogue: Catalogue, locale: Locale | null): object {
  const { version, ...rules } = catalogue;
  const whole = { contentVersion: String(version), ...rules };
  return locale === null ? whole : (localise(whole, locale) as object);
}

function localise(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => localise(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && 'ja' in value) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localise(item, locale)]));
}
