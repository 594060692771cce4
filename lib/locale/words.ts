import type { Locale } from '../model/locale';

/** The words of one part of the interface in one language: plain strings (or lists and groups of them), so that they can be handed to the browser. */
export interface Words {
  readonly [name: string]: string | readonly string[] | readonly Words[] | Words;
}

type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends readonly string[] ? readonly string[] : Shape<T[K]>;
};

/**
 * The words of one part of the interface in both languages. English gives the keys; a Japanese text that is missing or
 * left over is a type error.
 */
export function defineWords<const T extends Words>(words: { readonly en: T; readonly ja: Shape<T> }): (locale: Locale) => Shape<T> {
  return (locale) => (locale === 'en' ? (words.en as Shape<T>) : words.ja);
}

/**
 * Puts values into the places of a sentence. A place without a value stays as it is, so that a mistake is seen.
 *
 * @example fill('{n} of {total}', { n: 3, total: 27 }) // '3 of 27'
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));
}
