import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BoundedCache } from '@/lib/server/bounded-cache';
import { localeFromAcceptLanguage, localeFromPath } from '../lib/locale';
import { aboveBase, belowBase } from '../lib/model/base-path';
import { ORIGIN_HEADER } from '../lib/server/origin';
import { asClient } from '../lib/server/threads/places';
import { respellAddress } from '../lib/share';
import { takeBody } from './body';
import { guardCaching, NEVER_SHARED } from './cache-control';
import type { Client } from './client';
import type { Gate } from '@/lib/server/gate';
import { admit, internalHeaders, type Admission } from './guard';
import { failureLine, logLine } from './log';
import { headersFor, pagePolicy, type AddressKind } from './policy';
import { refusal } from './refusal';
import { originOf } from './origin';
import { packFor, renderPage, type RenderedPage } from './render';
import type { DoorOptions } from './options';
import { pageStatus } from './status';
import type { Watch } from './watch';

export interface Answering extends DoorOptions {
  readonly watch: Watch;
  readonly pages: BoundedCache<RenderedPage>;
  readonly gate: Gate;
  /** Bodies that are under way, before their turn and in it. */
  readonly bodies: Gate;
  readonly clientOf: (request: IncomingMessage) => Client;
  readonly isDraining: () => boolean;
  /** Refused already, by what it expects. */
  readonly refused?: 417;
}

/** Too many wait for their turn. */
class BusyError extends Error {}

/** Addresses that a reader may have typed or been given; other refusals are for programs. */
const TOLD = [400, 404, 414];

/** Seconds after which to come again. */
const AGAIN = '5';

interface Step {
  readonly id: string;
  readonly admission: Admission;
  readonly client: Client;
  /** What pages name as theirs; null where that is not the reader's. */
  readonly origin: string | null;
  readonly answering: Answering;
}

/** Answers one request, whatever it is. */
export async function answerRequest(request: IncomingMessage, response: ServerResponse, answering: Answering): Promise<void> {
  const { method = 'GET', url: asked = '/' } = request;
  const url = belowBase(asked);
  request.url = url;
  const client = answering.clientOf(request);
  const origin = answering.settings.followsReader ? originOf(request, client) : null;
  const step: Step = { id: randomUUID(), admission: admit(method, url), client, origin, answering };
  const { id, admission } = step;
  note(request, response, step);
  guardCaching(response);
  response.setHeader('X-Request-Id', id);
  if (answering.isDraining()) response.setHeader('Connection', 'close');
  setHeaders(request, response, step);
  const { refused = hostFault(request) } = answering;
  const respelt = isRead(method) ? respellAddress(url) : null;
  if (refused !== undefined) {
    response.setHeader('Connection', 'close');
    refuse(response, refused, admission);
  } else if (respelt !== null) response.writeHead(308, { location: aboveBase(respelt) }).end();
  else if (!admission.ok) await refuseAddress(request, response, { step, status: admission.status });
  else if (admission.kind === 'health') answerHealth(response, admission.path === '/readyz' && answering.isDraining());
  else if (isNoFile(admission, answering)) refuse(response, 404, admission);
  else await handOver(request, response, step);
}

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** A request names its host exactly once (RFC 9112, 3.2); before HTTP/1.1 it need not. */
function hostFault({ rawHeaders, httpVersion }: IncomingMessage): 400 | undefined {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0') ? undefined : 400;
}

function isNoFile({ kind, ...admission }: Admission, { files }: Answering): boolean {
  return kind === 'asset' && admission.ok && !files.has(admission.path);
}

/** Writes down and counts how it ends. */
function note({ method = 'GET', url: path = '/' }: IncomingMessage, response: ServerResponse, { id, admission, answering }: Step): void {
  const begun = performance.now();
  response.on('close', () => {
    const milliseconds = Math.round(performance.now() - begun);
    const { statusCode: status } = response;
    answering.watch.answered({ kind: admission.kind, status, seconds: milliseconds / 1000 });
    answering.log?.(logLine({ time: new Date().toISOString(), id, method, path, status, milliseconds }));
  });
}

/** Sets what holds for the kind of address; for a page the policy that a refusal needs, which a rendered page replaces. */
function setHeaders(request: IncomingMessage, response: ServerResponse, { admission, client, origin, answering }: Step): void {
  const { kind } = admission;
  const { frameAncestors, hsts } = answering.settings;
  // Over a connection that is not secure nobody may be told to come over secure ones only (RFC 6797, 7.2).
  const headers = headersFor(kind, { frameAncestors, hsts: client.isSecure === false ? null : hsts });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  for (const name of internalHeaders(Object.keys(request.headers))) Reflect.deleteProperty(request.headers, name);
  if (origin !== null) request.headers[ORIGIN_HEADER] = origin;
  if (kind === 'page') response.setHeader('Content-Security-Policy', pagePolicy(hashesOf(admission, answering) ?? []));
}

function hashesOf(admission: Admission, { prerendered }: Answering): readonly string[] | undefined {
  return admission.ok ? prerendered.get(admission.path.replace(/(?<=.)\/$/, '')) : undefined;
}

/** Below a language every page that was not prerendered is rendered by request, as embeds and pictures are; what is above it only leads there. */
function isRenderedByRequest(admission: Admission): boolean {
  if (!admission.ok) return false;
  return admission.kind === 'embed' || admission.kind === 'image' || (admission.kind === 'page' && /^\/(en|ja)(\/|$)/.test(admission.path));
}

async function handOver(request: IncomingMessage, response: ServerResponse, step: Step): Promise<void> {
  const { id, admission, answering } = step;
  try {
    if (admission.kind === 'asset' || hashesOf(admission, answering)) await answering.handle(request, response);
    else if (isRenderedByRequest(admission)) await sendPage(request, response, step);
    else if (request.method === 'POST') await answerBody(request, response, step);
    else await inTurn(step, () => answering.handle(request, response));
  } catch (error) {
    if (response.destroyed) return;
    if (!(error instanceof BusyError)) answering.log?.(failureLine(id, error instanceof Error ? error.message : 'unknown'));
    if (response.headersSent) response.end();
    else refuse(response, error instanceof BusyError ? 503 : 500, admission);
  }
}

/** Who sends a body slowly holds no place at work meanwhile, only one of those for bodies. */
function answerBody(request: IncomingMessage, response: ServerResponse, step: Step): Promise<void> {
  const { bodies, handle } = step.answering;
  const answer = async (): Promise<void> => {
    const taken = await takeBody(request);
    await inTurn(step, () => handle(taken, response));
  };
  return inTurn(step, answer, bodies);
}

/** Does what costs work when it is the client's turn. Throws a BusyError where too many wait. */
async function inTurn<Value>({ client, answering }: Step, work: () => Promise<Value>, gate = answering.gate): Promise<Value> {
  const leave = await gate.enter(client.address);
  if (!leave) {
    answering.watch.busy();
    throw new BusyError();
  }
  try {
    return await asClient(client.address, work);
  } finally {
    leave();
  }
}

interface Refused {
  readonly step: Step;
  readonly status: number;
}

/** Readers of pages get a page in their language that says what is wrong and leads on; everybody else a constant answer. */
async function refuseAddress(request: IncomingMessage, response: ServerResponse, { step, status }: Refused): Promise<void> {
  const { admission, answering } = step;
  const { method = 'GET', url = '/' } = request;
  if (admission.kind !== 'page' || !TOLD.includes(status) || !isRead(method)) {
    refuse(response, status, admission);
    return;
  }
  const locale = localeFromPath(url) ?? localeFromAcceptLanguage(request.headers['accept-language']);
  const address = status === 404 ? `/${locale}/unknown` : `/${locale}/unknown/${status}`;
  try {
    const page = await answering.pages.find(` ${address}`, async () => {
      const rendered = await inTurn(step, () => renderPage(answering.handle, { address }, answering.settings.compress));
      if (rendered.status >= 500) throw new Error(`The page for status ${status} came with ${rendered.status}`);
      return { ...rendered, status, isConstant: true };
    });
    await send(request, response, { page, isPage: true });
  } catch (error) {
    if (!(error instanceof BusyError)) answering.log?.(failureLine(step.id, error instanceof Error ? error.message : 'unknown'));
    refuse(response, status, admission);
  }
}

/** A page by its address, an embed or picture by that and the language, rendered once for all who read it. */
async function sendPage(request: IncomingMessage, response: ServerResponse, step: Step): Promise<void> {
  const { admission, origin, answering } = step;
  const isPage = admission.kind === 'page';
  const missing = admission.ok && pageStatus(admission.path, answering.prerendered) === 404;
  // All that is not there is one page: it costs nothing to ask for more of it.
  const address = missing ? `${(request.url ?? '').slice(0, 3)}/unknown` : (request.url ?? '/');
  const locale = isPage ? undefined : localeFromAcceptLanguage(request.headers['accept-language']);
  const page = await answering.pages.find([locale ?? '', ...(origin === null ? [] : [origin]), address].join(' '), async () => {
    const { handle, settings } = answering;
    const rendered = await inTurn(step, () =>
      renderPage(handle, { address, ...(locale && { locale }), ...(origin !== null && { origin }) }, settings.compress),
    );
    // A redirect or a failure stays one.
    return missing && (rendered.status === 200 || rendered.status === 404) ? { ...rendered, status: 404, isConstant: true } : rendered;
  });
  await send(request, response, { page, isPage });
}

interface Sent {
  readonly page: RenderedPage;
  readonly isPage: boolean;
}

async function send(request: IncomingMessage, response: ServerResponse, { page, isPage }: Sent): Promise<void> {
  const { body, encoding } = await packFor(page, request.headers['accept-encoding']);
  for (const [name, value] of Object.entries(page.headers)) if (value !== undefined) response.setHeader(name, value);
  if (isPage) response.setHeader('Content-Security-Policy', pagePolicy(page.scripts));
  if (isPage && page.status === 200 && /^text\/html/.test(String(page.headers['content-type'])))
    response.setHeader('Cache-Control', NEVER_SHARED);
  // Which language a page that is not there comes in may be up to the reader.
  response.setHeader('Vary', isPage && page.isConstant !== true ? 'Accept-Encoding' : 'Accept-Encoding, Accept-Language');
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.writeHead(page.status, { 'Content-Length': body.length }).end(body);
}

function refuse(response: ServerResponse, status: number, { kind, allow }: { readonly kind: AddressKind; readonly allow?: string }): void {
  const { type, body } = refusal(status, kind);
  if (allow !== undefined) response.setHeader('Allow', allow);
  if (status === 503) response.setHeader('Retry-After', AGAIN);
  // As for every answer of the API: any origin may read it.
  if (kind === 'api') response.setHeader('Access-Control-Allow-Origin', '*');
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', 'Content-Length': Buffer.byteLength(body) }).end(body);
}

function answerHealth(response: ServerResponse, unavailable: boolean): void {
  const body = unavailable ? 'draining\n' : 'ok\n';
  response.writeHead(unavailable ? 503 : 200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end(body);
}
