export { isLocale, localeFromAcceptLanguage, otherLocale } from './negotiate';
export { fill, defineWords, type Words } from './words';
export { LOCALES, type Locale } from '../model/locale';
