import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BoundedCache } from '@/lib/server/bounded-cache';
import { answerRequest, type Answering } from './answer';
import { clientReader } from './client';
import { Gate } from '@/lib/server/gate';
import { InFlight } from './in-flight';
import { logLine } from './log';
import { answerMalformed, refuseTunnel } from './malformed';
import { NO_WATCH } from './watch';
import type { DoorOptions, DoorSettings } from './options';
import type { RenderedPage } from './render';

const MEGABYTE = 1024 * 1024;

const KEPT_ENTRIES = 1024;

/** Of headers and of what the cache itself holds for an entry. */
const ENTRY_BYTES = 2048;

/** Those at work for each thread: one is worked on, and others come and go meanwhile. Those that wait take seconds at most. */
const SLOTS_A_THREAD = 4;
const QUEUE = 400;

/** A quarter of a megabyte each, from their first byte until they are answered. */
const BODIES = 128;

/** A body is small: who sends it slower than this holds a connection for nothing. */
const REQUEST_MILLISECONDS = 120_000;

export interface Door {
  readonly server: Server;
  /** Tells the balancer to stop sending; what still comes is answered. */
  readonly startDraining: () => void;
  readonly isDraining: () => boolean;
  /** What is going on, for metrics. */
  readonly gate: Gate;
  readonly pages: BoundedCache<RenderedPage>;
}

/** The one place through which every answer goes, errors and malformed requests included (docs/adr/0003). */
export function createDoor(options: DoorOptions): Door {
  const { settings, log, watch = NO_WATCH } = options;
  let draining = false;
  const gate = new Gate({ slots: settings.threads * SLOTS_A_THREAD, queue: QUEUE });
  const inFlight = new InFlight();
  const bodies = new Gate({ slots: BODIES, queue: 0 });
  const limits = { entries: KEPT_ENTRIES, bytes: settings.cacheMegabytes * MEGABYTE };
  const pages = new BoundedCache<RenderedPage>({ limits, sizeOf, mayKeep });
  const clientOf = clientReader(settings.trustedProxies);
  const answering: Answering = { ...options, watch, gate, bodies, pages, clientOf, isDraining: () => draining };
  const answer = (request: IncomingMessage, response: ServerResponse, refused?: 417): void => {
    inFlight.add(response);
    void answerRequest(request, response, refused === undefined ? answering : { ...answering, refused });
  };
  const server = createServer(
    { maxHeaderSize: 16 * 1024, requireHostHeader: false, requestTimeout: REQUEST_MILLISECONDS, ...timeouts(settings) },
    answer,
  );
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, 417);
  });
  const note = (method: string, status: number | null): void => {
    if (status === null) return;
    watch.malformed(status);
    log?.(logLine({ time: new Date().toISOString(), id: '', method, path: '', status, milliseconds: 0 }));
  };
  server.on('clientError', (error, socket) => {
    note('', answerMalformed(error, socket, settings));
  });
  server.on('connect', (_, socket) => {
    note('CONNECT', refuseTunnel(socket, settings));
  });
  const startDraining = (): void => {
    draining = true;
    inFlight.endConnections();
  };
  return { server, gate, pages, startDraining, isDraining: () => draining };
}

/**
 * A connection is kept for almost a second longer than its client is told, which is in whole seconds: who keeps to that hangs up first, and no
 * request meets a connection that is just being closed.
 */
const GRACE_MILLISECONDS = 999;

function timeouts({ keepAliveSeconds, headersSeconds }: DoorSettings): { keepAliveTimeout: number; headersTimeout: number } {
  return { keepAliveTimeout: keepAliveSeconds * 1000 + GRACE_MILLISECONDS, headersTimeout: headersSeconds * 1000 };
}

/** Addresses count: the longest are longer than the body of an embed. */
function sizeOf({ body }: RenderedPage, key: string): number {
  return body.length + key.length + ENTRY_BYTES;
}

/** Good pages and pictures, and the one page for all that is not there: a refusal, redirect or failure costs little, and may be another one a moment later. */
function mayKeep({ status, headers, isConstant }: RenderedPage): boolean {
  return isConstant === true || (status === 200 && /^(text\/html|image\/)/.test(String(headers['content-type'])));
}
