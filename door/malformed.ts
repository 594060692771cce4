import type { Duplex } from 'node:stream';
import { headersFor, type HeaderSettings } from './policy';

/** Heads that never become a request still get a status, a reason and the common headers. */
const REASONS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers a head that could not be read. Returns the status; null where nobody listens any more. */
export function answerMalformed(error: NodeJS.ErrnoException, socket: Duplex, settings: HeaderSettings): number | null {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return null;
  }
  return hangUp(socket, REASONS[error.code ?? ''] ?? '400 Bad Request', settings);
}

/** Answers what asks for a tunnel: this server is no proxy. */
export function refuseTunnel(socket: Duplex, settings: HeaderSettings): number {
  return hangUp(socket, '405 Method Not Allowed\r\nAllow: GET, HEAD', settings);
}

function hangUp(socket: Duplex, status: string, settings: HeaderSettings): number {
  const headers = Object.entries(headersFor('health', settings)).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('')}Cache-Control: no-store\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  return Number(status.slice(0, 3));
}
