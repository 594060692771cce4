/** Pages and documents that depend on the request. Every other page is prerendered, so an address in neither set does not exist. */
const DYNAMIC =
  /^\/(en|ja)\/((r|p|compare)(\/|$)|(portfolio|portfolio\/compare|cost|search|api|docs|systems\/find|platforms\/products)\/?$)/;

/**
 * The status that a page has to carry, where it is not the framework's own: a page that is rendered whole and readable
 * without script always comes with 200, so "no such page" gets its status here (docs/adr/0003). `prerendered`: every address that
 * the build rendered beforehand.
 */
export function pageStatus(path: string, prerendered: ReadonlyMap<string, unknown>): 404 | undefined {
  if (!/^\/(en|ja)(\/|$)/.test(path)) return undefined;
  return DYNAMIC.test(path) || prerendered.has(path.replace(/(?<=.)\/$/, '')) ? undefined : 404;
}
