import { addressKind, type AddressKind } from './policy';

/** The longest address, with its query, that is looked at; a link with a title stays under 600. */
export const LONGEST_ADDRESS = 2000;

/** Twelve workloads or eight results, each with a name of 40 Japanese characters of nine characters in an address, or fifteen. */
const LONGEST_OF_SEVERAL = 6000;
const SEVERAL = /^(\/(en|ja|export|image|embed))?\/(p|portfolio|compare)(\/|$)/;

/** Two links of portfolios inside an address, where every sign that they escape is escaped again. */
const LONGEST_OF_PLANS = 9000;
const PLANS = /^\/(en|ja)\/portfolio\/compare\/?$/;

/** Twelve workloads with every figure and price that the form of the page about cost sends. */
const LONGEST_COST = 9000;
const COST = /^\/(en|ja)\/cost\/?$/;

/** What programs call, each with its methods. Every other address of that kind does not exist. */
const INTERFACES: Readonly<Record<string, readonly string[]>> = {
  '/oembed': ['GET', 'HEAD'],
  '/api/v1/exports': ['POST', 'OPTIONS'],
  '/api/v1/catalogue': ['GET', 'HEAD', 'OPTIONS'],
  '/api/v1/house': ['GET', 'HEAD', 'OPTIONS'],
  '/api/v1/moves': ['GET', 'HEAD', 'OPTIONS'],
  '/api/v1/openapi.json': ['GET', 'HEAD', 'OPTIONS'],
  '/api/v1/recommendations': ['POST', 'OPTIONS'],
};
const READING = ['GET', 'HEAD'];

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
  if (rawPath.length > LONGEST_ADDRESS || address.length > longestOf(rawPath)) return refuse(414);
  const path = decodePath(rawPath);
  if (path === null || !isReadable(query)) return refuse(400);
  const allowed = methodsOf(kind, path);
  if (kind === null || allowed === null) return refuse(404);
  return allowed.includes(method) ? { ok: true, kind, path } : refuse(405, allowed.join(', '));
}

/** How long an address with its query may be. */
function longestOf(path: string): number {
  if (COST.test(path)) return LONGEST_COST;
  if (PLANS.test(path)) return LONGEST_OF_PLANS;
  return SEVERAL.test(path) ? LONGEST_OF_SEVERAL : LONGEST_ADDRESS;
}

/** Null where there is no such address. */
function methodsOf(kind: AddressKind | null, path: string): readonly string[] | null {
  if (path.includes('#') || path.endsWith('.rsc') || path.includes('.segments')) return null;
  if (kind === 'api') return Object.hasOwn(INTERFACES, path) ? (INTERFACES[path] ?? null) : null;
  if (kind === 'health') return /^\/(healthz|readyz)$/.test(path) ? READING : null;
  return READING;
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Percent-decoded; null for what is no UTF-8. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * Percent-decoded once; null for what is no UTF-8, has control characters, climbs, or is no path of this server. Line breaks
 * and tabs come in where a mail program wrapped a code.
 */
function decodePath(text: string): string | null {
  const decoded = decode(text);
  if (decoded === null) return null;
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\\]|(^|\/)\.\.?(\/|$)/.test(decoded) || decoded.startsWith('//') ? null : decoded;
}

/** Whatever somebody pastes into a field is text for the page, which cleans it; what is no text at all is nobody's paste. */
function isReadable(query: string): boolean {
  const decoded = decode(query.replaceAll('+', ' '));
  return decoded !== null && !decoded.includes('\0');
}

/**
 * Request headers that only the framework's own parts may set, that would change what a page says, or that tell where a request
 * came from: the door reads those itself, from proxies that it trusts. They are taken off every request: policies and hosts come
 * from here, and no page is asked for in pieces.
 */
const INTERNAL =
  /^(content-security-policy(-report-only)?|x-middleware-.*|x-nextjs-.*|x-next-.*|next-.*|rsc|x-forwarded-.*|forwarded|x-real-ip|x-invoke-.*|x-matched-path|x-now-.*|x-vercel-.*|x-dokoni-.*|purpose|sec-purpose)$/;

/** The names of the headers to take off. */
export function internalHeaders(names: readonly string[]): string[] {
  return names.filter((name) => INTERNAL.test(name.toLowerCase()));
}
