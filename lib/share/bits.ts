/** Crockford's base 32: no I, L, O or U, so a code survives being read aloud and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const BITS_PER_CHARACTER = 5;

/** The values of the characters of a code, 0 to 31 each: five bits, most significant first. */
export type Digits = Uint8Array;

export function toCharacters(digits: Digits): string {
  return Array.from(digits, (digit) => ALPHABET.charAt(digit)).join('');
}

/** Null where a character is not of the alphabet. */
export function fromCharacters(text: string): Digits | null {
  const digits = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const value = ALPHABET.indexOf(text.charAt(at));
    if (value < 0) return null;
    digits[at] = value;
  }
  return digits;
}

/** Writes numbers of so many bits one after the other. */
export class BitWriter {
  private readonly digits: Digits;
  private at = 0;

  /** `length`: in characters; what is not written is 0. */
  constructor(length: number) {
    this.digits = new Uint8Array(length);
  }

  put(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--, this.at++) {
      const digit = Math.floor(this.at / BITS_PER_CHARACTER);
      const weight = BITS_PER_CHARACTER - 1 - (this.at % BITS_PER_CHARACTER);
      this.digits[digit] = (this.digits[digit] ?? 0) | (((value >> bit) & 1) << weight);
    }
  }

  whole(): Digits {
    return this.digits;
  }
}

/** Reads them again; past the end come zeros. */
export class BitReader {
  private at = 0;

  constructor(private readonly digits: Digits) {}

  take(width: number): number {
    let value = 0;
    for (let end = this.at + width; this.at < end; this.at++) {
      const digit = this.digits[Math.floor(this.at / BITS_PER_CHARACTER)] ?? 0;
      value = (value << 1) | ((digit >> (BITS_PER_CHARACTER - 1 - (this.at % BITS_PER_CHARACTER))) & 1);
    }
    return value;
  }
}

/**
 * x^20 + x^17 + x^13 + x^11 + x^6 + x^5 + x + 1 without its highest term. As it has the term 1 it finds every burst of up
 * to 20 bits; as x + 1 divides it, every odd number of flipped bits. Over the length of a code it also finds any two
 * characters replaced, wherever they stand (`checksum.test.ts` counts that).
 */
const POLYNOMIAL = 0x22863;
const CHECKSUM_BITS = 20;
export const CHECKSUM_CHARACTERS = CHECKSUM_BITS / BITS_PER_CHARACTER;
const ALL_ONES = 2 ** CHECKSUM_BITS - 1;

/** What a digit in the five highest places of the register leaves in it. */
const REMAINDERS = Uint32Array.from({ length: 2 ** BITS_PER_CHARACTER }, (_, digit) => {
  let register = digit << (CHECKSUM_BITS - BITS_PER_CHARACTER);
  for (let bit = 0; bit < BITS_PER_CHARACTER; bit++) {
    const isSet = (register >> (CHECKSUM_BITS - 1)) & 1;
    register = ((register << 1) & ALL_ONES) ^ (isSet ? POLYNOMIAL : 0);
  }
  return register;
});

/** CRC-20, starting from all ones so that leading zeros and lengths count. */
export function checksum(digits: Digits): number {
  let register = ALL_ONES;
  for (const digit of digits) {
    const highest = (register >> (CHECKSUM_BITS - BITS_PER_CHARACTER)) ^ digit;
    register = ((register << BITS_PER_CHARACTER) & ALL_ONES) ^ (REMAINDERS[highest] ?? 0);
  }
  return register;
}

/** The digits with their checksum behind them: a whole code. */
export function sign(payload: Digits): Digits {
  const whole = new BitWriter(payload.length + CHECKSUM_CHARACTERS);
  for (const digit of payload) whole.put(digit, BITS_PER_CHARACTER);
  whole.put(checksum(payload), CHECKSUM_BITS);
  return whole.whole();
}

/** What a whole code says without its checksum; null where the two do not agree. */
export function verify(digits: Digits): Digits | null {
  const payload = digits.subarray(0, -CHECKSUM_CHARACTERS);
  if (digits.length <= CHECKSUM_CHARACTERS) return null;
  return checksum(payload) === new BitReader(digits.subarray(-CHECKSUM_CHARACTERS)).take(CHECKSUM_BITS) ? payload : null;
}
