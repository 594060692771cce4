import fc from 'fast-check';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as getForm } from '@/app/[locale]/r/route';
import { GET as getCatalogue } from '@/app/api/v1/catalogue/route';
import { POST } from '@/app/api/v1/recommendations/route';
import { GET as getEmbed } from '@/app/embed/[code]/route';
import { GET as getExport } from '@/app/export/[file]/route';
import { GET as getImage } from '@/app/image/[file]/route';
import { GET as getOembed } from '@/app/oembed/route';
import { createDoor, type Door } from '@/door/server';
import { encodeLink } from '@/lib/share';
import { doorSettings } from './support/door-settings';
import { runs } from './support/link-states';
import { someShared } from './support/shared';

/** Whatever comes over the wire is answered in order: the door in front of our routes, without the framework between them. */

const CODE = encodeLink({ contentVersion: 1, answers: { traffic: 'bursty' }, priorities: { most: [], least: [] } });
const { code: today } = someShared();

let door: Door;
let port: number;
const failures: string[] = [];

beforeAll(async () => {
  door = createDoor({
    handle: answer,
    prerendered: new Map(),
    files: new Set(),
    settings: doorSettings(),
    log: (line) => line.includes('"error"') && failures.push(line),
  });
  await new Promise<void>((resolve) => door.server.listen(0, '127.0.0.1', resolve));
  ({ port } = door.server.address() as AddressInfo);
});
afterAll(() => door.server.close());

/** What the framework does with an admitted request. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const asked = new Request(`http://host.example${url}`, {
    method,
    headers: Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(method === 'POST' && { body: await text(request) }),
  });
  const reply = await route(asked, url.split('?')[0] ?? '');
  response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(Buffer.from(await reply.arrayBuffer()));
}

function route(request: Request, path: string): Response | Promise<Response> {
  const [, first = '', second = '', third = ''] = path.split('/');
  const segment = decodeURIComponent(second);
  if (first === 'embed') return getEmbed(request, { params: Promise.resolve({ code: segment }) });
  if (first === 'image') return getImage(request, { params: Promise.resolve({ file: segment.replace(/png$/i, 'svg') }) });
  if (first === 'export') return getExport(request, { params: Promise.resolve({ file: segment }) });
  if (first === 'oembed') return getOembed(request);
  if (first === 'api') return request.method === 'POST' ? POST(request) : getCatalogue(request);
  if (second === 'r' && third === '') return getForm(request, { params: Promise.resolve({ locale: first }) });
  // A page is the framework's own affair, and it has its own tests.
  return new Response('page', { headers: { 'content-type': 'text/html', 'cache-control': 'no-store' } });
}

/** The raw answer to raw bytes. Empty where the server hung up without a word. */
function send(raw: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    let reply = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(raw));
    socket.on('data', (chunk) => (reply += chunk.toString('latin1')));
    socket
      .on('error', () => undefined)
      .on('close', () => {
        resolve(reply);
      });
  });
}

const get = (path: string): Promise<string> => send(Buffer.from(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 'utf8'));

function check(asked: string, reply: string): void {
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(reply)?.[1]);
  // 501 is what the specification of oEmbed asks for other formats.
  if (!((status >= 200 && status < 500) || status === 501))
    throw new Error(`${JSON.stringify(asked.slice(0, 300))} is answered with ${JSON.stringify(reply.slice(0, 300))}`);
  expect(reply.toLowerCase(), asked).toContain('x-content-type-options: nosniff');
  if (status < 400) return;
  expect(reply.length, asked).toBeLessThan(12_000);
  expect(reply.toLowerCase(), asked).toContain('cache-control: no-store');
}

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(CODE, today, CODE.toLowerCase(), CODE.slice(0, -3), CODE.normalize('NFD')) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map(encodeSafely) },
  fc.string({ unit: fc.constantFrom('%', 'E', '0', 'A', '4', '2', 'F', '.', '/', '\\', '?', '#', '&', ';', ':'), maxLength: 30 }),
  fc.constantFrom(
    '',
    '..',
    '.',
    '%2e%2e',
    '%00',
    '%E0%A4%A',
    '%A0',
    'constructor',
    '__proto__',
    '.svg',
    '%EF%BC%A1',
    '\u00e9',
    '０１',
    '[]',
    '{}',
    '|',
  ),
  fc.constantFrom(1_900, 2_100, 16_384).map((length) => 'A'.repeat(length)),
);

function encodeSafely(raw: string): string {
  return encodeURIComponent(raw.replace(/[\ud800-\udfff]/g, ''));
}

const path = fc
  .tuple(
    fc.constantFrom(
      'embed',
      'image',
      'export',
      'oembed',
      'api/v1/catalogue',
      'en/r',
      'ja/r',
      'r',
      'en',
      'p',
      'en/compare',
      'en/cost',
      '_next',
      'healthz',
      '',
    ),
    piece,
    fc.constantFrom('', '.svg', '.png', '.md', '.json', '.csv', '.gif', '/', '/rules', '.rsc'),
    fc.array(
      fc.tuple(
        fc.constantFrom(
          't',
          'lang',
          'view',
          'theme',
          'width',
          'height',
          'id',
          'url',
          'format',
          'maxwidth',
          'locale',
          'code',
          'traffic',
          'most',
          '__proto__',
        ),
        piece,
      ),
      { maxLength: 3 },
    ),
  )
  .map(
    ([start, middle, end, query]) =>
      `/${start}/${middle}${end}${query.length > 0 ? '?' : ''}${query.map(([name, value]) => `${name}=${value}`).join('&')}`,
  )
  .map((address) => address.replace(/[\s\u0000-\u0020]/g, ''));

const body = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('[', ']', '{', '}', '"', ':', ',', '-', '&a', '*a', '!x', '\n', ' ', 'workloads', 'id', 'answers', 'a'),
    maxLength: 60,
  }),
  fc.tuple(fc.jsonValue(), fc.jsonValue()).map(([id, answers]) => JSON.stringify({ workloads: [{ id, answers }] })),
);

describe('The server', { timeout: 120_000 }, () => {
  it('answers 2,000 hostile addresses with headers, a reason, and never a failure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(path, { minLength: 20, maxLength: 20 }), async (addresses) => {
        const replies = await Promise.all(addresses.map(get));
        replies.forEach((reply, index) => {
          check(addresses[index] ?? '', reply);
        });
      }),
      { numRuns: runs(100) },
    );
    expect(failures).toEqual([]);
  });

  it('answers 600 hostile bodies with headers, a reason, and never a failure', async () => {
    const post = (content: string): Promise<string> => {
      const bytes = Buffer.from(content);
      const head = `POST /api/v1/recommendations HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${bytes.length}\r\n\r\n`;
      return send(Buffer.concat([Buffer.from(head), bytes]));
    };
    await fc.assert(
      fc.asyncProperty(fc.array(body, { minLength: 20, maxLength: 20 }), async (bodies) => {
        const replies = await Promise.all(bodies.map(post));
        replies.forEach((reply, index) => {
          check(bodies[index] ?? '', reply);
        });
      }),
      { numRuns: runs(30) },
    );
    expect(failures).toEqual([]);
  });
});
