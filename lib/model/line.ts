/** Code units that a character takes at most, as most scripts have them; what comes after is not looked at. */
const UNITS = 25;

/** Line breaks and control characters separate words. */
const SEPARATORS = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

/**
 * What a reader cannot see: zero-width, direction, tag, private, unassigned and filler characters, and halves of a pair.
 * Variation selectors stay, Japanese names need them; so does a joiner, for the next rule to judge.
 */
const INVISIBLE = /(?!\u200D|\p{Variation_Selector})[\p{C}\p{Default_Ignorable_Code_Point}]/gu;

/** A zero-width joiner that does not join two pictures into one (a family, a profession). */
const STRAY_JOINER = /(?<!\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** Marks piled on one letter until they cover the lines around it. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A stranger's text made safe to show: normalised (NFC), on one line, without invisible and direction characters, at most so many
 * characters as a reader counts them. Right-to-left letters stay: show it in a `bdi` element.
 */
export function cleanLine(text: string, characters: number): string {
  return joinCharacters(listCharacters(text, characters));
}

/** Whether a text is longer than so many characters, as `cleanLine` would show it. */
export function isLonger(text: string, characters: number): boolean {
  return text.length > characters * UNITS || listCharacters(text, characters + 1).length > characters;
}

/** The same, character by character. */
export function listCharacters(text: string, characters: number): readonly string[] {
  const plain = text
    .slice(0, characters * UNITS)
    .replace(SEPARATORS, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  return Array.from(segmenter.segment(plain), ({ segment }) => segment).slice(0, characters);
}

/** Empty where nothing but marks is left: they would stand on what comes before. */
export function joinCharacters(characters: readonly string[]): string {
  const text = characters.join('').trim();
  return /[^\p{M}\s]/u.test(text) ? text : '';
}
