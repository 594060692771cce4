import { randomBytes } from 'node:crypto';
import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Locale } from '../lib/locale';
import { ORIGIN_HEADER } from '../lib/server/origin';
import { PACKS_HEADER } from '../lib/server/packs-header';
import { inlineScriptHashes } from './inline-scripts';
import { pagePolicy } from './policy';

/** What answers an admitted request: the framework. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A page, embed or picture as the framework rendered it for an address. */
export interface RenderedPage {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  /** CSP sources of the framework's own inline scripts. */
  readonly scripts: readonly string[];
  /** Compressed, unless `encoding` is undefined. */
  readonly body: Buffer;
  readonly encoding?: 'gzip';
  /** The same for every address of its kind. */
  readonly isConstant?: boolean;
}

/** All that a page may depend on. */
export interface Asked {
  readonly address: string;
  /** For what is written in the reader's language where its address names none. */
  readonly locale?: Locale;
  /** By which the reader came, where pages name it. */
  readonly origin?: string;
}

/** Of one connection or between door and framework, and of no page. */
const PER_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding', 'content-encoding', 'content-length', 'date', PACKS_HEADER];

/**
 * Asks the framework for a page, apart from any connection and with no header of a reader, so that it can be given to others. The
 * nonce marks which inline scripts are the framework's own: only their hashes are named, and the nonce itself has no power
 * outside. An inline script from anywhere else stays forbidden.
 */
export async function renderPage(handle: Handle, { address, locale, origin }: Asked, compress: boolean): Promise<RenderedPage> {
  const nonce = randomBytes(16).toString('base64');
  const request = new IncomingMessage(new Socket());
  const policy = pagePolicy([`nonce-${nonce}`]);
  const headers = {
    host: 'door',
    'content-security-policy': policy,
    ...(locale && { 'accept-language': locale }),
    ...(origin && { [ORIGIN_HEADER]: origin }),
    ...(compress && { [PACKS_HEADER]: 'gzip' }),
  };
  Object.assign(request, { method: 'GET', url: address, headers });
  const response = new HeldResponse(request);
  await Promise.all([response.ended, handle(request, response)]);
  const bytes = join(response.chunks);
  const isPacked = response.getHeader(PACKS_HEADER) === 'gzip';
  // Pictures of pixels are packed already.
  const isText = /^(text\/|image\/svg)/.test(String(response.getHeader('content-type')));
  const page = {
    status: response.statusCode,
    headers: Object.fromEntries(Object.entries(response.getHeaders()).filter(([name]) => !PER_CONNECTION.includes(name))),
    // Most pages have no script of the framework, those that come packed never, and need not become text again to be looked through.
    scripts: isText && !isPacked && bytes.includes(nonce) ? inlineScriptHashes(bytes.toString(), nonce) : [],
  };
  if (isPacked) return { ...page, body: bytes, encoding: 'gzip' };
  return compress && isText ? { ...page, body: await promisify(gzip)(bytes), encoding: 'gzip' } : { ...page, body: bytes };
}

/** Most pages come in one piece. */
function join(chunks: readonly Buffer[]): Buffer {
  const [only] = chunks;
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks);
}

/** The bytes of a page for a reader, unpacked for the few who cannot. */
export async function packFor(page: RenderedPage, accepted: string | undefined): Promise<Pick<RenderedPage, 'body' | 'encoding'>> {
  if (page.encoding === undefined || /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(accepted ?? '')) return page;
  return { body: await promisify(gunzip)(page.body) };
}

/** The same bytes, not copied: whoever wrote them has no more use for them. */
function view({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Keeps what is written instead of sending it. */
class HeldResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];
  readonly ended: Promise<void>;
  declare private settle: () => void;

  constructor(request: IncomingMessage) {
    super(request);
    this.ended = new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  /** Headers that are given here are kept like all others. */
  override writeHead(status: number, ...rest: unknown[]): this {
    const [given] = rest.slice(-1);
    if (typeof given === 'object' && given !== null) {
      for (const [name, value] of Object.entries(given as OutgoingHttpHeaders)) if (value !== undefined) this.setHeader(name, value);
    }
    return super.writeHead(status);
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : view(chunk as Uint8Array));
    for (const written of rest) if (typeof written === 'function') (written as () => void)();
    return true;
  }

  override end(...rest: unknown[]): this {
    const [chunk] = rest;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.write(chunk);
    super.end();
    // Without a connection nothing is ever flushed, and the framework waits for these.
    this.emit('finish');
    this.emit('close');
    this.settle();
    return this;
  }
}
