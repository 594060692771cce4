import type { Fresh } from './assessments';

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 10;

/** An id of 50 random bits. `getRandomValues` is there on plain http too, unlike `randomUUID`. */
export function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** What is new about something that is made now. */
export function fresh(): Fresh {
  return { id: freshId(), at: new Date().toISOString() };
}
