import { createHash } from 'node:crypto';
import { EMBED_SCRIPT, EMBED_STYLE } from '../lib/publish';

/** What kind of answer an address gets; each kind has its own headers. */
export type AddressKind = 'page' | 'embed' | 'image' | 'export' | 'api' | 'asset' | 'health';

/** First segments that exist. Everything else is refused before the framework sees it. */
const KINDS: Readonly<Record<string, AddressKind>> = {
  '': 'page',
  en: 'page',
  ja: 'page',
  r: 'page',
  p: 'page',
  docs: 'page',
  embed: 'embed',
  image: 'image',
  export: 'export',
  oembed: 'api',
  api: 'api',
  healthz: 'health',
  readyz: 'health',
  _next: 'asset',
  assets: 'asset',
  'theme.js': 'asset',
  'icon.svg': 'asset',
};

/** Null where no route of ours begins like this. */
export function addressKind(path: string): AddressKind | null {
  if (!path.startsWith('/')) return null;
  // A reader who types these is led to the page about the API.
  if (/^\/api(\/v1)?\/?$/.test(path)) return 'page';
  const segment = path.split('/')[1] ?? '';
  if (segment === '_next' && !path.startsWith('/_next/static/')) return null;
  return Object.hasOwn(KINDS, segment) ? (KINDS[segment] ?? null) : null;
}

type Headers = Readonly<Record<string, string>>;

/** What an operator says of headers. */
export interface HeaderSettings {
  /** Sources of `frame-ancestors` for embeds. */
  readonly frameAncestors: string;
  /** The value of Strict-Transport-Security; null for none. */
  readonly hsts: string | null;
}

const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};
const NOTHING_LOADS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const SAME_ORIGIN: Headers = {
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
const ANY_ORIGIN: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * The policy of a page: scripts of our own files, and inline ones that `allowed` names by nonce or hash. Nothing inline
 * in styles, nothing from elsewhere, frames of our own embeds only.
 */
export function pagePolicy(allowed: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self'${allowed.map((source) => ` '${source}'`).join('')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const EMBED_SOURCES = `style-src ${hashOf(EMBED_STYLE)}; script-src ${hashOf(EMBED_SCRIPT)}`;

/** Our own pages show previews of embeds, so a list that narrows the frames always holds this server; `'none'` holds nobody. */
function embedPolicy(ancestors: string): string {
  const frames = ancestors === '*' || ancestors === "'none'" ? ancestors : `'self' ${ancestors}`;
  return `default-src 'none'; ${EMBED_SOURCES}; base-uri 'none'; form-action 'none'; frame-ancestors ${frames}`;
}

/** The headers of every answer of this kind, also of errors and redirects. A page's policy is added by the caller. */
export function headersFor(kind: AddressKind, { frameAncestors, hsts }: HeaderSettings): Headers {
  return { ...EVERYWHERE, ...(hsts !== null && { 'Strict-Transport-Security': hsts }), ...headersOfKind(kind, frameAncestors) };
}

function headersOfKind(kind: AddressKind, ancestors: string): Headers {
  switch (kind) {
    case 'page':
      return SAME_ORIGIN;
    case 'embed':
      return { ...ANY_ORIGIN, 'Content-Security-Policy': embedPolicy(ancestors) };
    case 'image':
      return { ...ANY_ORIGIN, 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };
    case 'api':
    case 'export':
      return { ...ANY_ORIGIN, 'X-Frame-Options': 'DENY', 'Content-Security-Policy': NOTHING_LOADS };
    case 'asset':
    case 'health':
      return { ...SAME_ORIGIN, 'Content-Security-Policy': NOTHING_LOADS };
  }
}
