import { JSDOM } from 'jsdom';
import { belowBase } from '../../lib/model/base-path';
import { fileOf, isOffered, wayFrom, type CopiedSite } from './site';

/** A page as it stands in the copy. */
export interface RewrittenPage {
  readonly html: string;
  /** Addresses of the files that it loads or offers, each once. */
  readonly files: readonly string[];
}

/** Where a file of the server stands in the copy; a query only names its version. */
export function placeOf(address: string): string {
  const name = address.slice(1).replace(/\?.*/, '').replaceAll('/', '-');
  return `files/${isOffered(address) && !name.includes('.') ? `${name}.json` : name}`;
}

/** What only works with a server or a script. What pops up does so by itself. */
const LIVE =
  'script, form, template, button:not([popovertarget]), footer label, link[rel="modulepreload"], link[rel="preload"], link[rel="alternate"]';

/**
 * A page that is read from a folder: links lead from file to file, what needs a script or a server is gone, and what is there for readers
 * without script is shown.
 */
export function rewritePage(html: string, { file, site }: { readonly file: string; readonly site: CopiedSite }): RewrittenPage {
  const dom = new JSDOM(html);
  const { document } = dom.window;
  const files = new Set<string>();
  const copies = new Set(['/en', '/ja', ...site.pages]);
  const take = (address: string): string => {
    files.add(address);
    return wayFrom(file, placeOf(address));
  };
  showForReaders(document);
  for (const element of document.querySelectorAll(LIVE)) element.remove();
  for (const element of document.querySelectorAll('link[href^="/"]')) element.setAttribute('href', take(readPath(element, 'href')));
  for (const element of document.querySelectorAll('img[src^="/"]')) element.setAttribute('src', take(readPath(element, 'src')));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    const { pathname, search, hash } = new URL(readPath(link, 'href'), 'http://copy');
    if (isOffered(pathname)) link.setAttribute('href', take(pathname));
    else if (search === '' && copies.has(pathname)) link.setAttribute('href', wayFrom(file, fileOf(pathname)) + hash);
    else if (site.origin !== null) link.setAttribute('href', site.origin + (link.getAttribute('href') ?? ''));
    else unlink(link);
  }
  for (const list of document.querySelectorAll('#site-menu ul')) if (list.children.length === 0) list.parentElement?.remove();
  const rewritten = dom.serialize();
  dom.window.close();
  return { html: rewritten, files: [...files] };
}

/** As the framework knows it. */
function readPath(element: Element, name: string): string {
  return belowBase(element.getAttribute(name) ?? '');
}

/** As a browser without script shows it. A browser with script that finds none would hide it. */
function showForReaders(document: Document): void {
  for (const element of document.querySelectorAll('noscript')) element.replaceWith(...element.childNodes);
  for (const element of document.querySelectorAll('[class~="noscript:hidden"]')) element.remove();
  for (const element of document.querySelectorAll('[class~="noscript:block"]')) element.classList.remove('hidden');
}

/** What leads nowhere is plain text; an entry of a list that holds nothing else goes. */
function unlink(link: HTMLAnchorElement): void {
  const entry = link.closest('li');
  const isAll = entry !== null && entry.textContent.trim() === link.textContent.trim();
  if (isAll && link.closest('header, nav') !== null) {
    entry.remove();
    return;
  }
  link.replaceWith(...link.childNodes);
}
