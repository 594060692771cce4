import { addressKind, type AddressKind } from './policy';

/** The longest address, with its query, that is looked at; a link with a title stays under 600. */
export const LONGEST_ADDRESS = 2000;

/** Twelve workloads, each with a name of 40 Japanese characters of nine characters in an address. */
const LONGEST_PORTFOLIO = 6000;
const PORTFOLIO = /^(\/(en|ja))?\/(p|portfolio)(\/|$)/;

export type Admission =
  | { readonly ok: true; readonly kind: AddressKind; readonly path: string }
  | { readonly ok: false; readonly kind: AddressKind; readonly status: 400 | 404 | 405 | 414; readonly allow?: string };

/** Decides by method and raw address alone whether a request may go on to the framework. */
export function admit(method: string, address: string): Admission {
  const [rawPath, query] = splitOnce(address, '?');
  const kind = addressKind(rawPath);
  const refuse = (status: 400 | 404 | 405 | 414, allow?: string): Admission => ({
    ok: false,
    kind: kind ?? 'page',
    status,
    ...(allow !== undefined && { allow }),
  });
  const longest = PORTFOLIO.test(rawPath) ? LONGEST_PORTFOLIO : LONGEST_ADDRESS;
  if (rawPath.length > LONGEST_ADDRESS || address.length > longest) return refuse(414);
  const path = decode(rawPath);
  if (path === null || decode(readable(rawPath, query)) === null) return refuse(400);
  if (kind === null || path.endsWith('.rsc') || path.includes('.segments')) return refuse(404);
  const allowed = kind === 'api' ? ['GET', 'HEAD', 'POST', 'OPTIONS'] : ['GET', 'HEAD'];
  return allowed.includes(method) ? { ok: true, kind, path } : refuse(405, allowed.join(', '));
}

/** A query as text; the lines of the portfolio's form count as spaces. */
function readable(path: string, query: string): string {
  const text = query.replaceAll('+', ' ');
  return PORTFOLIO.test(path) ? text.replaceAll(/%0[ad]/gi, ' ') : text;
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Percent-decoded once; null for what is no UTF-8, has control characters, climbs, or is no path of this server. */
function decode(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text);
    return /[\u0000-\u001f\u007f\\]|(^|\/)\.\.?(\/|$)/.test(decoded) || decoded.startsWith('//') ? null : decoded;
  } catch {
    return null;
  }
}

/**
 * Request headers that only the framework's own parts may set, or that would change what a page says. They are taken off
 * every request: policies and hosts come from here, and no page is asked for in pieces.
 */
const INTERNAL =
  /^(content-security-policy(-report-only)?|x-middleware-.*|x-nextjs-.*|x-next-.*|next-.*|rsc|x-forwarded-host|x-invoke-.*|x-matched-path|x-now-.*|x-vercel-.*|purpose|sec-purpose)$/;

/** The names of the headers to take off. */
export function internalHeaders(names: readonly string[]): string[] {
  return names.filter((name) => INTERNAL.test(name.toLowerCase()));
}
