import type { LocalisedText } from '../../model/text';
import type { Reader } from '../reader';

/** A text's other language: a reader of one often knows the word of the other. */
export function inOtherLanguage({ locale }: Reader, text: LocalisedText): string {
  return text[locale === 'en' ? 'ja' : 'en'];
}
