import { posix } from 'node:path';

/** Pages that a reader needs nobody's answers for. */
const KNOWLEDGE = /^\/(en|ja)\/(platforms|method|systems|glossary)(\/|$)/;

/** A page that is made by request, and is the same for everybody where nothing is asked. */
const BY_REQUEST = ['/platforms/products'];

/** A file that pages offer, and no result's. */
const OFFERED = /^\/export\/(products\.csv|decisions\/(en|ja)|workloads\/(en|ja))$/;

export interface CopiedSite {
  /** Addresses of all pages that are copied, in order. */
  readonly pages: readonly string[];
  /** Where the server is that works out results; null where readers have none. */
  readonly origin: string | null;
}

/** `known`: what the build rendered beforehand. */
export function listPages(known: Iterable<string>, locales: readonly string[]): readonly string[] {
  const byRequest = locales.flatMap((locale) => BY_REQUEST.map((path) => `/${locale}${path}`));
  return [...new Set([...[...known].filter((address) => KNOWLEDGE.test(address)), ...byRequest])].sort();
}

export function isOffered(address: string): boolean {
  return OFFERED.test(address);
}

/** The file of a page: each has a folder, so that its address needs no ending where a server finds `index.html` by itself. */
export function fileOf(page: string): string {
  return posix.join(page.slice(1), 'index.html');
}

/** From one file to another, as an address. */
export function wayFrom(file: string, to: string): string {
  return posix.relative(posix.dirname(file), to);
}
