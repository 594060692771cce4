export { isLocale, localeFromAcceptLanguage, otherLocale } from './negotiate';
export { fill } from './words';
export { LOCALES, type Locale } from '../model/locale';
