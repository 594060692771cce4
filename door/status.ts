import { decodeLink } from '../lib/share';

/** What the door knows of the pages. */
export interface KnownPages {
  /** Every address that the build rendered beforehand. */
  readonly prerendered: ReadonlyMap<string, unknown>;
  /** The content versions whose links can be shown. */
  readonly versions: readonly number[];
}

/** Pages that depend on the request. Every other page is prerendered, so an address in neither set does not exist. */
const DYNAMIC = /^\/(en|ja)\/(r|compare)(\/|$)/;
const RESULT = /^\/(en|ja)\/r\/([^/]+)$/;

/**
 * The status that a page has to carry, where it is not the framework's own: a page that is rendered whole and readable
 * without script always comes with 200, so "no such page" and "no such link" get their status here (docs/adr/0003).
 */
export function pageStatus(path: string, { prerendered, versions }: KnownPages): 404 | undefined {
  if (!/^\/(en|ja)(\/|$)/.test(path)) return undefined;
  const code = RESULT.exec(path)?.[2];
  if (code !== undefined) {
    const link = decodeLink(code);
    return link.ok && versions.includes(link.contentVersion) ? undefined : 404;
  }
  return DYNAMIC.test(path) || prerendered.has(path.replace(/(?<=.)\/$/, '')) ? undefined : 404;
}
