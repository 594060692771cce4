import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BoundedCache } from '@/lib/server/bounded-cache';
import { localeFromAcceptLanguage } from '../lib/locale';
import { admit, internalHeaders, type Admission } from './guard';
import { logLine } from './log';
import { frameAncestors, headersFor, pagePolicy, type AddressKind } from './policy';
import { refusal } from './refusal';
import { packFor, renderPage, type Handle, type RenderedPage } from './render';
import { pageStatus } from './status';

export interface DoorOptions {
  /** What answers an admitted request. */
  readonly handle: Handle;
  /** Address -> CSP sources of the pages that the build rendered beforehand. */
  readonly prerendered: ReadonlyMap<string, readonly string[]>;
  /** The setting `DOKONI_FRAME_ANCESTORS`. */
  readonly frameAncestors?: string | undefined;
  /** False where a proxy in front compresses. */
  readonly compress?: boolean;
  readonly log?: (line: string) => void;
}

/** Codes and titles are anybody's: what was read last is kept in memory, pages and pictures of some 30 KB each. */
const KEPT_PAGES = { entries: 1024, bytes: 64 * 1024 * 1024 };

export interface Door {
  readonly server: Server;
  /** Tells the balancer to stop sending; what still comes is answered. */
  readonly startDraining: () => void;
}

/** The one place through which every answer goes, errors and malformed requests included (docs/adr/0003). */
export function createDoor(options: DoorOptions): Door {
  let draining = false;
  const pages = new BoundedCache<RenderedPage>({ limits: KEPT_PAGES, sizeOf: ({ body }) => body.length, mayKeep });
  const answering: Answering = { ...options, pages, isDraining: () => draining };
  const server = createServer({ maxHeaderSize: 16 * 1024 }, (request, response) => {
    void answer(request, response, answering);
  });
  // A head that cannot be parsed never becomes a request; it still gets a status and the common headers.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return;
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
    const headers = Object.entries(headersFor('health')).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status}\r\n${headers.join('')}Cache-Control: no-store\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  });
  return {
    server,
    startDraining: () => {
      draining = true;
    },
  };
}

/** Good pages and pictures alone: a refusal, redirect or failure costs little, and may be another one a moment later. */
function mayKeep({ status, headers }: RenderedPage): boolean {
  return status === 200 && /^(text\/html|image\/)/.test(String(headers['content-type']));
}

interface Answering extends DoorOptions {
  readonly pages: BoundedCache<RenderedPage>;
  readonly isDraining: () => boolean;
}

async function answer(request: IncomingMessage, response: ServerResponse, answering: Answering): Promise<void> {
  const begun = performance.now();
  const id = randomUUID();
  const { method = 'GET', url = '/' } = request;
  const admission = admit(method, url);
  response.setHeader('X-Request-Id', id);
  if (answering.isDraining()) response.setHeader('Connection', 'close');
  response.on('close', () => {
    const milliseconds = Math.round(performance.now() - begun);
    answering.log?.(logLine({ time: new Date().toISOString(), id, method, path: url, status: response.statusCode, milliseconds }));
  });
  setHeaders(request, response, { admission, answering });
  if (!admission.ok) refuse(response, admission.status, admission);
  else if (admission.kind === 'health') answerHealth(response, admission.path === '/readyz' && answering.isDraining());
  else await handOver(request, response, { admission, answering });
}

interface Step {
  readonly admission: Admission;
  readonly answering: Answering;
}

/** Sets what holds for the kind of address; for a page the policy that a refusal needs, which a rendered page replaces. */
function setHeaders(request: IncomingMessage, response: ServerResponse, { admission, answering }: Step): void {
  const { kind } = admission;
  for (const [name, value] of Object.entries(headersFor(kind, frameAncestors(answering.frameAncestors)))) response.setHeader(name, value);
  for (const name of internalHeaders(Object.keys(request.headers))) Reflect.deleteProperty(request.headers, name);
  if (kind === 'page') response.setHeader('Content-Security-Policy', pagePolicy(hashesOf(admission, answering) ?? []));
}

function hashesOf(admission: Admission, { prerendered }: Answering): readonly string[] | undefined {
  return admission.ok ? prerendered.get(admission.path.replace(/(?<=.)\/$/, '')) : undefined;
}

/** Below a language every page that was not prerendered is rendered by request, as embeds and pictures are; what is above it only leads there. */
function isRenderedByRequest(admission: Admission, answering: Answering): boolean {
  if (!admission.ok || hashesOf(admission, answering)) return false;
  return admission.kind === 'embed' || admission.kind === 'image' || (admission.kind === 'page' && /^\/(en|ja)(\/|$)/.test(admission.path));
}

async function handOver(request: IncomingMessage, response: ServerResponse, step: Step): Promise<void> {
  const { admission, answering } = step;
  try {
    if (isRenderedByRequest(admission, answering)) await sendPage(request, response, step);
    else await answering.handle(request, response);
  } catch (error) {
    answering.log?.(
      JSON.stringify({ time: new Date().toISOString(), error: error instanceof Error ? error.message.slice(0, 500) : 'unknown' }),
    );
    if (!response.headersSent) refuse(response, 500, admission);
    else response.end();
  }
}

/** A page by its address, an embed or picture by that and the language, rendered once for all who read it. */
async function sendPage(request: IncomingMessage, response: ServerResponse, { admission, answering }: Step): Promise<void> {
  const { url: address = '/' } = request;
  const { pages, handle, compress = true } = answering;
  const isPage = admission.kind === 'page';
  const asked = isPage ? { address } : { address, locale: localeFromAcceptLanguage(request.headers['accept-language']) };
  const page = await pages.find(`${asked.locale ?? ''} ${address}`, async () => {
    const rendered = await renderPage(handle, asked, compress);
    // Whatever the framework says, except that a redirect or a failure stays one.
    const status = admission.ok && rendered.status === 200 ? pageStatus(admission.path, answering.prerendered) : undefined;
    return status === undefined ? rendered : { ...rendered, status };
  });
  const { body, encoding } = await packFor(page, request.headers['accept-encoding']);
  for (const [name, value] of Object.entries(page.headers)) if (value !== undefined) response.setHeader(name, value);
  if (isPage) response.setHeader('Content-Security-Policy', pagePolicy(page.scripts));
  response.setHeader('Vary', isPage ? 'Accept-Encoding' : 'Accept-Encoding, Accept-Language');
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.writeHead(page.status, { 'Content-Length': body.length }).end(body);
}

function refuse(response: ServerResponse, status: number, { kind, allow }: { readonly kind: AddressKind; readonly allow?: string }): void {
  const { type, body } = refusal(status, kind);
  if (allow !== undefined) response.setHeader('Allow', allow);
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', 'Content-Length': Buffer.byteLength(body) }).end(body);
}

function answerHealth(response: ServerResponse, unavailable: boolean): void {
  const body = unavailable ? 'draining\n' : 'ok\n';
  response.writeHead(unavailable ? 503 : 200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end(body);
}
