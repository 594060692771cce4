import { decodeLink, decodePortfolio } from '../lib/share';

/** What the door knows of the pages. */
export interface KnownPages {
  /** Every address that the build rendered beforehand. */
  readonly prerendered: ReadonlyMap<string, unknown>;
  /** The content versions whose links can be shown. */
  readonly versions: readonly number[];
}

/** Pages that depend on the request. Every other page is prerendered, so an address in neither set does not exist. */
const DYNAMIC = /^\/(en|ja)\/((r|compare)(\/|$)|(p|portfolio)\/?$)/;
const SHOWN = /^\/(en|ja)\/(?<kind>[rp])\/(?<code>[^/]+)$/;

/**
 * The status that a page has to carry, where it is not the framework's own: a page that is rendered whole and readable
 * without script always comes with 200, so "no such page" and "no such link" get their status here (docs/adr/0003).
 */
export function pageStatus(path: string, { prerendered, versions }: KnownPages): 404 | undefined {
  if (!/^\/(en|ja)(\/|$)/.test(path)) return undefined;
  const { kind, code } = SHOWN.exec(path)?.groups ?? {};
  if (code !== undefined) {
    const needed = kind === 'r' ? versionsOfLink(code) : versionsOfPortfolio(code);
    return needed?.every((version) => versions.includes(version)) === true ? undefined : 404;
  }
  return DYNAMIC.test(path) || prerendered.has(path.replace(/(?<=.)\/$/, '')) ? undefined : 404;
}

/** The content versions that a code needs; null where it cannot be read. */
function versionsOfLink(code: string): readonly number[] | null {
  const link = decodeLink(code);
  return link.ok ? [link.contentVersion] : null;
}

function versionsOfPortfolio(code: string): readonly number[] | null {
  const portfolio = decodePortfolio(code);
  return portfolio.ok ? portfolio.parts.map(({ contentVersion }) => contentVersion) : null;
}
