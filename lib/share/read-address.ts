import { belowBase } from '../model/base-path';
import { cleanCode } from './link';

/** What an address of ours leads to, as somebody pasted it: with or without origin and language. */
export interface ReadAddress {
  readonly kind: 'result' | 'portfolio';
  /** As it is spelt, percent-decoded. */
  readonly code: string;
  readonly query: URLSearchParams;
  /** The whole of what was taken for the address. */
  readonly text: string;
}

const PASTED = /\S*\/(?:(?<embed>embed)|(?<kind>[rp]))\/(?<code>[^/?#\s]+)(?:\/[^?#\s]*)?(?:\?(?<query>[^#\s]*))?\S*/;

/** The path of a result's page or embed, with a language or a slash at its end or without; null for every other path. */
export function readResultPath(path: string): { readonly code: string; readonly locale: string | null } | null {
  const [, locale = null, code] = /^\/(?:(en|ja)\/)?(?:r|embed)\/([^/]+)\/?$/.exec(belowBase(path)) ?? [];
  return code === undefined ? null : { code: decodeOnce(code), locale };
}

/** The first address of a result (its page or its embed) or portfolio in a text; null where it holds none. */
export function readAddress(text: string): ReadAddress | null {
  const { 0: whole = '', groups } = PASTED.exec(text) ?? {};
  if (!groups) return null;
  return {
    kind: groups['kind'] === 'p' ? 'portfolio' : 'result',
    code: decodeOnce(groups['code'] ?? ''),
    query: new URLSearchParams(groups['query'] ?? ''),
    text: whole,
  };
}

/** The code of a result in a text that is a code or an address. */
export function readCode(text: string): string {
  const address = readAddress(text);
  return address?.kind === 'result' ? address.code : cleanCode(text);
}

/** A segment of an address as it was meant; one that is no UTF-8 as it stands. */
export function decodeOnce(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
