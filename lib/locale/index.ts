export { isLocale, localeFromAcceptLanguage, localeFromPath, otherLocale } from './negotiate';
export { fill } from './words';
export { LOCALES, type Locale } from '../model/locale';
