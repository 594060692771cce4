import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { BODY_BYTES } from '@/lib/server/body-limit';
import { converse } from '../tests/support/converse';
import { doorSettings } from '../tests/support/door-settings';
import type { DoorOptions } from './options';
import { createDoor, type Door } from './server';

let door: Door | undefined;
afterEach(() => door?.server.close());

/** A door on a free port before a framework that answers with what it was given. */
async function open(
  options: Partial<DoorOptions> = {},
): Promise<{ readonly address: string; readonly port: number; readonly lines: string[] }> {
  const lines: string[] = [];
  door = createDoor({
    handle: (request, response) => {
      response.end(JSON.stringify(request.headers));
      return Promise.resolve();
    },
    prerendered: new Map([['/en', ['sha256-abc']]]),
    files: new Set(['/assets/a.css']),
    settings: doorSettings(),
    log: (line) => lines.push(line),
    ...options,
  });
  const { server } = door;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, port, lines };
}

describe('the door', () => {
  it('gives a prerendered page its hashes', async () => {
    const { address } = await open();
    expect((await fetch(`${address}/en`)).headers.get('content-security-policy')).toContain("script-src 'self' 'sha256-abc';");
  });

  it('never hands on a policy, host or framework header from outside', async () => {
    const { address } = await open();
    const headers = {
      'content-security-policy': "script-src 'nonce-evil'",
      'x-forwarded-host': 'evil.example',
      rsc: '1',
      'x-middleware-subrequest': 'a:a:a',
    };
    const seen = JSON.stringify(await (await fetch(`${address}/api/v1/catalogue`, { headers })).json());
    expect(seen).not.toMatch(/evil|subrequest|"rsc"/);
  });

  it('gives a failing framework a constant 500 with all headers', async () => {
    const { address, lines } = await open({ handle: () => Promise.reject(new Error('broken')) });
    const response = await fetch(`${address}/en`);
    expect(response.status).toBe(500);
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(await response.text()).not.toContain('broken');
    expect(lines.some((line) => line.includes('broken'))).toBe(true);
  });

  it('hangs up after an answer that was under way when it began to drain', async () => {
    const waiting: (() => void)[] = [];
    const { port } = await open({
      handle: (_, response) =>
        new Promise((resolve) => {
          waiting.push(() => {
            response.end('late');
            resolve();
          });
        }),
    });
    const said = converse(port, 'GET /en HTTP/1.1\r\nHost: x\r\n\r\n');
    await expect.poll(() => waiting.length).toBe(1);
    door?.startDraining();
    waiting[0]?.();
    expect(await said).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*Connection: close\r\n[^]*late/);
  });

  it('stays alive and says not ready while it drains', async () => {
    const { address } = await open();
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    door?.startDraining();
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/en`)).status).toBe(200);
  });

  it.each([
    ['a head that is no HTTP', 'NONSENSE\r\n\r\n', 400],
    ['a request without a host', 'GET /en HTTP/1.1\r\n\r\n', 400],
    ['a request with two hosts', 'GET /en HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400],
    ['an expectation that nobody meets', 'GET /en HTTP/1.1\r\nHost: a\r\nExpect: 200-ok\r\n\r\n', 417],
    ['the wish for a tunnel', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    ['a head that is too large', `GET /en HTTP/1.1\r\nHost: a\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('answers %s with all headers and a line of the log, and hangs up', async (_, head, status) => {
    const { port, lines } = await open();
    const reply = await converse(port, head);
    expect(reply).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    for (const name of [
      'X-Content-Type-Options: nosniff',
      'Strict-Transport-Security: ',
      'Content-Security-Policy: ',
      'Cache-Control: no-store',
    ])
      expect(reply).toContain(name);
    await expect.poll(() => lines.length).toBe(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ status });
  });

  it('takes a request of the old protocol without a host', async () => {
    const { port } = await open();
    expect(await converse(port, 'GET /healthz HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('lets nobody keep what is no success, whatever the framework says of it', async () => {
    for (const status of [204, 308, 404, 405]) {
      const { address } = await open({
        handle: (_, response) => {
          response.writeHead(status, { 'Cache-Control': 'public, max-age=31536000, immutable' }).end();
          return Promise.resolve();
        },
      });
      const { headers } = await fetch(`${address}/en`, { redirect: 'manual' });
      expect(headers.get('cache-control'), String(status)).toBe('no-store');
      door?.server.close();
    }
  });

  it('lets no shared cache keep a page that the build rendered', async () => {
    const { address } = await open({
      handle: (_, response) => {
        response.setHeader('Cache-Control', 's-maxage=31536000');
        response.end('page');
        return Promise.resolve();
      },
    });
    expect((await fetch(`${address}/en`)).headers.get('cache-control')).toBe('private, no-cache');
  });

  it('knows the files that there are, and answers for all others in a few words', async () => {
    const { address } = await open();
    expect((await fetch(`${address}/assets/a.css`)).status).toBe(200);
    for (const path of ['/assets/b.css', '/_next/static/x.js', '/api/v1/nope']) {
      const response = await fetch(`${address}${path}`);
      expect([response.status, response.headers.get('cache-control')], path).toEqual([404, 'no-store']);
      expect((await response.text()).length, path).toBeLessThan(500);
    }
  });

  it('says what is allowed where a method is not', async () => {
    const { address } = await open();
    const response = await fetch(`${address}/api/v1/catalogue`, { method: 'POST' });
    expect([response.status, response.headers.get('allow'), response.headers.get('content-type')]).toEqual([
      405,
      'GET, HEAD, OPTIONS',
      'application/problem+json',
    ]);
  });

  it('tells who comes too much to come again, in words that need no script, and serves others meanwhile', async () => {
    const waiting: (() => void)[] = [];
    const { address } = await open({
      settings: doorSettings({ threads: 1, trustedProxies: ['127.0.0.1'] }),
      handle: (_, response) =>
        new Promise((resolve) => {
          waiting.push(() => {
            response.setHeader('Content-Type', 'text/html');
            response.end('page');
            resolve();
          });
        }),
    });
    const ask = (client: string, page: number): Promise<Response> =>
      fetch(`${address}/en/r/${page}`, { headers: { 'x-forwarded-for': client } });
    const greedy = Array.from({ length: 210 }, (_, page) => ask('192.0.2.1', page));
    const refused = await Promise.race(greedy);
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('cache-control')]).toEqual([503, '5', 'no-store']);
    expect(await refused.text()).toContain('混み合っています');
    const other = ask('192.0.2.2', 1000);
    await expect.poll(() => waiting.length).toBe(3);
    for (const go of waiting.splice(0)) go();
    expect((await other).status).toBe(200);
    const drain = setInterval(() => {
      for (const go of waiting.splice(0)) go();
    }, 1);
    const statuses = (await Promise.all(greedy)).map(({ status }) => status);
    clearInterval(drain);
    expect(statuses.filter((status) => status === 503)).toHaveLength(8);
  });

  it('gives bodies their turn like addresses, and holds no place at work for one that comes slowly', async () => {
    const atWork: { readonly body: string; readonly end: () => void }[] = [];
    const { address, port } = await open({
      settings: doorSettings({ threads: 1, trustedProxies: ['127.0.0.1'] }),
      handle: async (request, response) => {
        const body = await text(request);
        await new Promise<void>((end) => atWork.push({ body, end }));
        response.end(body);
      },
    });
    const post = (client: string, body: string): Promise<Response> =>
      fetch(`${address}/api/v1/recommendations`, { method: 'POST', body, headers: { 'x-forwarded-for': client } });
    const slow = connect(port, '127.0.0.1');
    slow.write('POST /api/v1/recommendations HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.1\r\nContent-Length: 9\r\n\r\nsl');
    const greedy = ['a', 'b', 'c'].map((body) => post('192.0.2.1', body));
    await expect.poll(() => atWork.length).toBe(2);
    const other = post('192.0.2.2', 'other');
    await expect.poll(() => atWork.map(({ body }) => body)).toEqual(['a', 'b', 'other']);
    for (const { end } of atWork.splice(0)) end();
    expect(await (await other).text()).toBe('other');
    await expect.poll(() => atWork.map(({ body }) => body)).toEqual(['c']);
    slow.write('owly-x.');
    await expect.poll(() => atWork.map(({ body }) => body)).toEqual(['c', 'slowly-x.']);
    for (const { end } of atWork) end();
    expect(await Promise.all((await Promise.all(greedy)).map((reply) => reply.text()))).toEqual(['a', 'b', 'c']);
    slow.destroy();
  });

  it('hands on no more of a body than shows that it is too large, and forgets one whose sender leaves', async () => {
    const seen: number[] = [];
    const { address, port, lines } = await open({
      handle: async (request, response) => {
        seen.push((await text(request)).length);
        response.writeHead(413).end();
      },
    });
    // Without a length that says so beforehand.
    const body = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 64; part++) controller.enqueue(new Uint8Array(16 * 1024));
        controller.close();
      },
    });
    const large = { method: 'POST', body, duplex: 'half' } as RequestInit;
    expect((await fetch(`${address}/api/v1/recommendations`, large)).status).toBe(413);
    expect(seen[0]).toBeGreaterThan(BODY_BYTES);
    expect(seen[0]).toBeLessThan(2 * BODY_BYTES);
    const leaving = connect(port, '127.0.0.1', () => {
      leaving.end('POST /api/v1/recommendations HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nsl');
    });
    await expect.poll(() => lines.filter((line) => line.includes('"POST"')).length).toBe(2);
    expect(seen).toHaveLength(1);
    expect(lines.join()).not.toContain('"error"');
  });

  it('has room for so many bodies, half of them for one client', async () => {
    const { port } = await open();
    const open64 = Array.from({ length: 64 }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.write('POST /api/v1/recommendations HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nsl');
      return socket;
    });
    const one = 'POST /api/v1/recommendations HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}';
    await expect.poll(() => converse(port, one)).toMatch(/^HTTP\/1\.1 503 (.|\r|\n)*Retry-After: 5/);
    for (const socket of open64) socket.destroy();
    await expect.poll(() => converse(port, one)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('tells nobody to come over secure connections alone where the proxy says that this one is not, or where that is off', async () => {
    const { address } = await open({ settings: doorSettings({ trustedProxies: ['127.0.0.0/8'] }) });
    const hsts = async (headers: Record<string, string>): Promise<string | null> =>
      (await fetch(`${address}/healthz`, { headers })).headers.get('strict-transport-security');
    expect(await hsts({ 'x-forwarded-proto': 'https' })).toContain('max-age');
    expect(await hsts({ 'x-forwarded-proto': 'http' })).toBeNull();
    door?.server.close();
    const { address: plain } = await open({ settings: doorSettings({ hsts: null }) });
    expect((await fetch(`${plain}/healthz`)).headers.has('strict-transport-security')).toBe(false);
  });

  it('keeps idle connections as long as it is told and a little longer than clients are, and gives heads longer', async () => {
    const { address } = await open({ settings: doorSettings({ keepAliveSeconds: 90, headersSeconds: 95 }) });
    expect([door?.server.keepAliveTimeout, door?.server.headersTimeout]).toEqual([90_999, 95_000]);
    expect((await fetch(`${address}/healthz`)).headers.get('keep-alive')).toBe('timeout=90');
  });

  it('writes one JSON line a request, without query or whole code', async () => {
    const { address, lines } = await open();
    await (await fetch(`${address}/en/r/0123456789ABCDEFGHJKMNPQRSTV?t=secret`)).text();
    await expect.poll(() => lines.length).toBe(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ method: 'GET', path: '/en/r/01234567…', status: 200 });
    expect(lines[0]).not.toContain('secret');
  });

  it('cannot be made to write a second line', async () => {
    const { address, lines } = await open();
    await fetch(`${address}/en/%22%7D%20x%1B`).catch(() => undefined);
    await expect.poll(() => lines.length).toBe(1);
    expect(lines[0]?.split('\n')).toHaveLength(1);
  });
});
