import { BitWriter, fromCharacters, sign, toCharacters, type Digits } from '@/lib/share/bits';

/** Bits, most significant first, one per entry: what tests change single bits of. */
export function toBits(value: number, width: number): number[] {
  return Array.from({ length: width }, (_, index) => (value >> (width - 1 - index)) & 1);
}

export function toDigits(bits: readonly number[]): Digits {
  const writer = new BitWriter(Math.ceil(bits.length / 5));
  for (const bit of bits) writer.put(bit, 1);
  return writer.whole();
}

export function bitsOf(text: string): number[] {
  return Array.from(fromCharacters(text) ?? []).flatMap((digit) => toBits(digit, 5));
}

/** A code with a sound checksum over any bits, as only a newer version or somebody clever would make. */
export function codeOf(payload: readonly number[]): string {
  return toCharacters(sign(toDigits(payload)));
}
