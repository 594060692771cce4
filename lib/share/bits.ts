/** Crockford's base 32: no I, L, O or U, so a code survives being read aloud and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const BITS_PER_CHARACTER = 5;

/** Bits, most significant first, one per entry. */
export type Bits = readonly number[];

/** The lowest `width` bits of a number. */
export function toBits(value: number, width: number): Bits {
  return Array.from({ length: width }, (_, index) => (value >> (width - 1 - index)) & 1);
}

export function fromBits(bits: Bits): number {
  return bits.reduce((value, bit) => value * 2 + bit, 0);
}

/** The length must be a multiple of five. */
export function toCharacters(bits: Bits): string {
  let text = '';
  for (let start = 0; start < bits.length; start += BITS_PER_CHARACTER) {
    text += ALPHABET.charAt(fromBits(bits.slice(start, start + BITS_PER_CHARACTER)));
  }
  return text;
}

/** Null where a character is not of the alphabet. */
export function fromCharacters(text: string): Bits | null {
  const bits: number[] = [];
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    bits.push(...toBits(value, BITS_PER_CHARACTER));
  }
  return bits;
}

/**
 * x^20 + x^17 + x^13 + x^11 + x^6 + x^5 + x + 1 without its highest term. As it has the term 1 it finds every burst of up
 * to 20 bits; as x + 1 divides it, every odd number of flipped bits. Over the length of a code it also finds any two
 * characters replaced, wherever they stand (`link.test.ts` counts that).
 */
const POLYNOMIAL = 0x22863;
export const CHECKSUM_BITS = 20;

/** CRC-20 over bits, starting from all ones so that leading zeros and lengths count. */
export function checksum(bits: Bits): number {
  let register = 0xfffff;
  for (const bit of bits) {
    const feedback = ((register >> (CHECKSUM_BITS - 1)) & 1) ^ bit;
    register = ((register << 1) & 0xfffff) ^ (feedback ? POLYNOMIAL : 0);
  }
  return register;
}
