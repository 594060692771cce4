import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { admit, internalHeaders, type Admission } from './guard';
import { logLine } from './log';
import { frameAncestors, headersFor, pagePolicy, type AddressKind } from './policy';
import { refusal } from './refusal';
import { pageStatus } from './status';

export interface DoorOptions {
  /** What answers an admitted request. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Address -> CSP sources of the pages that the build rendered beforehand; every other page gets a nonce. */
  readonly prerendered: ReadonlyMap<string, readonly string[]>;
  /** The content versions whose links can be shown. */
  readonly versions: readonly number[];
  /** The setting `DOKONI_FRAME_ANCESTORS`. */
  readonly frameAncestors?: string | undefined;
  readonly log?: (line: string) => void;
}

export interface Door {
  readonly server: Server;
  /** Tells the balancer to stop sending; what still comes is answered. */
  readonly startDraining: () => void;
}

/** The one place through which every answer goes, errors and malformed requests included (docs/adr/0003). */
export function createDoor(options: DoorOptions): Door {
  let draining = false;
  const server = createServer({ maxHeaderSize: 16 * 1024 }, (request, response) => {
    void answer(request, response, { ...options, isDraining: () => draining });
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

interface Answering extends DoorOptions {
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

/** Sets what holds for the kind of address; for pages the policy, which the framework reads its nonce from. */
function setHeaders(request: IncomingMessage, response: ServerResponse, { admission, answering }: Step): void {
  const { kind } = admission;
  for (const [name, value] of Object.entries(headersFor(kind, frameAncestors(answering.frameAncestors)))) response.setHeader(name, value);
  for (const name of internalHeaders(Object.keys(request.headers))) Reflect.deleteProperty(request.headers, name);
  if (kind !== 'page') return;
  const hashes = admission.ok ? answering.prerendered.get(admission.path.replace(/(?<=.)\/$/, '')) : undefined;
  const policy = pagePolicy(hashes ?? [`nonce-${randomBytes(16).toString('base64')}`]);
  response.setHeader('Content-Security-Policy', policy);
  if (!hashes) request.headers['content-security-policy'] = policy;
}

async function handOver(request: IncomingMessage, response: ServerResponse, { admission, answering }: Step): Promise<void> {
  const status = admission.ok ? pageStatus(admission.path, answering) : undefined;
  if (status !== undefined) fixStatus(response, status);
  try {
    await answering.handle(request, response);
  } catch (error) {
    answering.log?.(
      JSON.stringify({ time: new Date().toISOString(), error: error instanceof Error ? error.message.slice(0, 500) : 'unknown' }),
    );
    if (!response.headersSent) refuse(response, 500, admission);
    else response.end();
  }
}

/** Whatever the framework says, except that a redirect or a failure stays one. */
function fixStatus(response: ServerResponse, status: number): void {
  const writeHead = response.writeHead.bind(response) as (code: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = (code: number, ...rest: unknown[]): ServerResponse => writeHead(code === 200 ? status : code, ...rest);
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
