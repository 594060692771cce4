import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeLink } from '../lib/share';
import { doorSettings } from '../tests/support/door-settings';
import type { DoorOptions } from './options';
import { createDoor, type Door } from './server';

const CODE = encodeLink({ contentVersion: 1, answers: { traffic: 'bursty' }, priorities: { most: [], least: [] } });
const PAGE = `/en/r/${CODE}`;

let door: Door | undefined;
afterEach(() => door?.server.close());

interface Site {
  readonly ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;
  /** What the framework was asked. */
  readonly asked: IncomingMessage[];
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

const nonceOf = (request: IncomingMessage): string =>
  /'nonce-([^']+)'/.exec(String(request.headers['content-security-policy']))?.[1] ?? 'none';
const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** A page as the framework writes it: in pieces, with its nonce on its own scripts. */
function writePage(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.write(`<html><script nonce="${nonceOf(request)}" id="a">own()</script>`);
  response.end(Buffer.from('<p>薔薇</p><script>foreign()</script></html>'));
  return Promise.resolve();
}

async function open(options: Partial<DoorOptions> = {}): Promise<Site> {
  const asked: IncomingMessage[] = [];
  const { handle = writePage } = options;
  door = createDoor({
    prerendered: new Map(),
    files: new Set(),
    settings: doorSettings({ followsReader: false }),
    ...options,
    handle: (request, response) => {
      asked.push(request);
      return handle(request, response);
    },
  });
  const { server } = door;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask: Site['ask'] = (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      get({ port, host: '127.0.0.1', path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          resolve({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string>, body });
        });
      }).on('error', reject);
    });
  return { ask, asked };
}

describe('a page that is rendered by request', () => {
  it('allows the inline scripts that carry the nonce by their hashes, and no other; the nonce has no power outside', async () => {
    const { ask, asked } = await open();
    const { headers } = await ask(PAGE);
    expect(headers['content-security-policy']).toContain(`script-src 'self' ${hashOf('own()')};`);
    expect(headers['content-security-policy']).not.toContain('nonce');
    await ask(`${PAGE}?t=x`);
    expect(new Set(asked.map(nonceOf)).size).toBe(2);
    for (const request of asked) expect(nonceOf(request)).toMatch(/^[\w+/=]{20,}$/);
  });

  it('is rendered once for all readers of its address, also for those who ask at the same time', async () => {
    const { ask, asked } = await open();
    const [first, second] = await Promise.all([ask(PAGE), ask(PAGE)]);
    const third = await ask(PAGE);
    expect(asked).toHaveLength(1);
    expect([second.body, third.body]).toEqual([first.body, first.body]);
    expect(third.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
    expect(third.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(third.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    await ask(`${PAGE}?t=x`);
    expect(asked).toHaveLength(2);
  });

  it('knows nothing of its reader: no header but those of the door reaches the framework', async () => {
    const { ask, asked } = await open();
    await ask(PAGE, { cookie: 'a=b', 'accept-language': 'ja', host: 'evil.example', 'user-agent': 'x', 'x-forwarded-proto': 'x' });
    expect(Object.keys(asked[0]?.headers ?? {})).toEqual(['host', 'content-security-policy', 'x-dokoni-packs']);
    expect(JSON.stringify(asked[0]?.headers)).not.toContain('evil');
  });

  it('is told by which origin its reader came where nobody set one, and is kept for those who came by the same', async () => {
    const { ask, asked } = await open({ settings: doorSettings() });
    const originOf = async (headers: Record<string, string>): Promise<unknown> => {
      await ask(PAGE, headers);
      return asked.at(-1)?.headers['x-dokoni-origin'];
    };
    expect(await originOf({ host: 'a.example' })).toBe('http://a.example');
    expect(await originOf({ host: 'b.example:8443', 'x-forwarded-host': 'evil.example', 'x-dokoni-origin': 'http://evil.example' })).toBe(
      'http://b.example:8443',
    );
    await ask(PAGE, { host: 'A.example' });
    expect(asked).toHaveLength(2);
    expect(await originOf({ host: 'a"><b>' })).toBeUndefined();
    expect(asked).toHaveLength(3);
  });

  it('is told no origin where one is set', async () => {
    const { ask, asked } = await open();
    for (const host of ['a.example', 'b.example']) await ask(PAGE, { host });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers).not.toHaveProperty('x-dokoni-origin');
  });

  it('is compressed for readers who can unpack it, and whole for the others', async () => {
    const { ask } = await open();
    const plain = await ask(PAGE);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toContain('<p>薔薇</p>');
    for (const accepted of ['gzip', 'br, gzip;q=0.5', 'GZIP']) {
      const { headers, body } = await ask(PAGE, { 'accept-encoding': accepted });
      expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding', 'content-length': String(body.length) });
      expect(gunzipSync(body)).toEqual(plain.body);
    }
    for (const accepted of ['identity', 'gzip;q=0', 'br, gzip; q=0.000, deflate', 'x-gzipped'])
      expect((await ask(PAGE, { 'accept-encoding': accepted })).headers['content-encoding']).toBeUndefined();
  });

  it('is left as it is where a proxy in front compresses', async () => {
    const { ask } = await open({ settings: doorSettings({ compress: false }) });
    expect((await ask(PAGE, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });

  it('that comes packed is handed on as it came, unpacked only for those who cannot, and is asked for packed only where that is wished', async () => {
    const packed = gzipSync('<p>薔薇</p>', { level: 0 });
    const handle: DoorOptions['handle'] = ({ headers }, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      if (headers['x-dokoni-packs'] !== undefined) response.setHeader('x-dokoni-packs', 'gzip');
      response.end(headers['x-dokoni-packs'] === undefined ? '<p>plain</p>' : packed);
      return Promise.resolve();
    };
    const { ask } = await open({ handle });
    const { headers, body } = await ask(PAGE, { 'accept-encoding': 'gzip' });
    expect(body.equals(packed)).toBe(true);
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding', 'content-length': String(packed.length) });
    const plain = await ask(PAGE);
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, '<p>薔薇</p>']);
    door?.server.close();
    const uncompressed = await open({ handle, settings: doorSettings({ followsReader: false, compress: false }) });
    expect((await uncompressed.ask(PAGE, { 'accept-encoding': 'gzip', 'x-dokoni-packs': 'gzip' })).body.toString()).toBe('<p>plain</p>');
  });

  it('has a head without a body', async () => {
    const { ask } = await open();
    const { body: whole } = await ask(PAGE);
    const { status, headers, body } = await ask(PAGE, {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, String(whole.length), 0]);
  });

  const answerWith =
    (status: number): DoorOptions['handle'] =>
    (_, response) => {
      response.writeHead(status, { 'Content-Type': 'text/html', Location: '/elsewhere' }).end();
      return Promise.resolve();
    };

  it.each([
    { what: 'a code that cannot be read', path: '/en/r/NOTACODE', status: 404, handle: answerWith(404) },
    { what: 'a redirect', path: PAGE, status: 308, handle: answerWith(308) },
    { what: 'a failure that the framework tells', path: PAGE, status: 500, handle: answerWith(500) },
  ])('is not kept where it is $what', async ({ path, status, handle }) => {
    const { ask, asked } = await open({ handle });
    expect([(await ask(path)).status, (await ask(path)).status]).toEqual([status, status]);
    expect(asked).toHaveLength(2);
  });

  it('is one for all that does not exist, and repeats nothing of an address', async () => {
    const { ask, asked } = await open();
    for (const path of ['/en/nothing', '/en/assess/x?t=secret', `/en/${'a'.repeat(1900)}`, '/ja/nothing']) {
      const { status, headers } = await ask(path);
      expect([status, headers['cache-control']], path).toEqual([404, 'no-store']);
    }
    expect(asked.map(({ url }) => url)).toEqual(['/en/unknown', '/ja/unknown']);
  });

  it('is at its own spelling where all letters of its address were made large, and nothing is asked for it', async () => {
    const { ask, asked } = await open();
    const { status, headers } = await ask(`${PAGE.toUpperCase()}?t=Shop`);
    expect([status, headers['location']]).toEqual([308, `${PAGE}?t=Shop`]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['/fr', 404, '/ja/unknown'],
    ['/favicon.ico', 404, '/ja/unknown'],
    ['/en/%ZZ', 400, '/en/unknown/400'],
    ['/%00', 400, '/ja/unknown/400'],
    [`/ja/${'a'.repeat(3000)}`, 414, '/ja/unknown/414'],
  ])('tells a reader in their language what is wrong with an address: %s', async (path, status, page) => {
    const { ask, asked } = await open();
    const answers = [await ask(path, { 'accept-language': 'ja' }), await ask(path, { 'accept-language': 'ja' }, 'HEAD')];
    for (const { status: got, headers } of answers) {
      expect([got, headers['cache-control']]).toEqual([status, 'no-store']);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['vary']).toContain('Accept-Language');
    }
    // Rendered once for all.
    expect(asked.map(({ url }) => url)).toEqual([page]);
  });

  it('of a wrong address is a constant line where the page for it fails, and for what is no reader', async () => {
    const { ask, asked } = await open({ handle: answerWith(500) });
    const failed = await ask('/fr');
    expect([failed.status, failed.body.toString().includes('There is no such page.')]).toEqual([404, true]);
    const seen = asked.length;
    for (const [path, method] of [
      ['/fr', 'POST'],
      ['/api/v1/nope', 'GET'],
      ['/embed/%zz', 'GET'],
    ] as const)
      expect((await ask(path, {}, method)).status).toBeGreaterThanOrEqual(400);
    expect(asked).toHaveLength(seen);
  });

  it('is for its reader alone to keep, and to be asked for anew', async () => {
    const { ask } = await open({
      handle: (request, response) => {
        response.setHeader('Cache-Control', 's-maxage=31536000');
        return writePage(request, response);
      },
    });
    expect((await ask(PAGE)).headers['cache-control']).toBe('private, no-cache');
  });

  it('leads where the framework leads', async () => {
    const { ask } = await open({ handle: answerWith(308) });
    expect((await ask(PAGE)).headers).toMatchObject({ location: '/elsewhere', 'content-type': 'text/html' });
  });

  it('is not kept where rendering fails, and the next reader gets another try', async () => {
    let fails = true;
    const { ask } = await open({
      handle: (request, response) => (fails ? Promise.reject(new Error('broken')) : writePage(request, response)),
    });
    const { status, headers, body } = await ask(PAGE);
    expect([status, headers['cache-control'], headers['x-frame-options']]).toEqual([500, 'no-store', 'DENY']);
    expect(body.toString()).not.toContain('broken');
    fails = false;
    expect((await ask(PAGE)).status).toBe(200);
  });
});

describe('an embed', () => {
  it('is rendered once for each language that browsers wish, and keeps its own policy', async () => {
    const { ask, asked } = await open();
    const wishes = ['ja', 'ja-JP, en;q=0.5', 'de', 'en', undefined];
    for (const wish of wishes) await ask(`/embed/${CODE}`, wish === undefined ? {} : { 'accept-language': wish });
    expect(asked.map((request) => request.headers['accept-language'])).toEqual(['ja', 'en']);
    const { headers } = await ask(`/embed/${CODE}`, { cookie: 'a=b' });
    expect(headers).toMatchObject({ vary: 'Accept-Encoding, Accept-Language', 'cross-origin-resource-policy': 'cross-origin' });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-.*frame-ancestors \*$/);
    expect(headers['content-security-policy']).not.toContain(hashOf('own()'));
  });
});

describe('the pages', () => {
  it('read no header and no cookie, so that one rendering serves every reader', () => {
    const files = ['app/[locale]', 'components'].flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)),
    );
    const sources = files.filter((name) => /(?<!\.test)\.tsx?$/.test(name));
    expect(sources.length).toBeGreaterThan(60);
    for (const name of sources) expect(readFileSync(name, 'utf8'), name).not.toMatch(/next\/headers|\.headers\b|\.cookies\b/);
  });
});
