import { describe, expect, it } from 'vitest';
import { GET as getImage } from '@/app/image/[file]/route';
import { GET as getOembed } from '@/app/oembed/route';
import { publicOrigin } from '@/lib/server/origin';
import { HOSTILE_TITLES, someShared } from '@/tests/support/shared';
import { GET as getEmbed } from './[code]/route';
import { shareHead } from '@/lib/server/engine/share-head';

const { code } = someShared();
const ORIGIN = publicOrigin();
const embed = (spelt: string, query = '', headers: Record<string, string> = {}): Promise<Response> =>
  getEmbed(new Request(`http://host.example/embed/${encodeURIComponent(spelt)}${query}`, { headers }), {
    params: Promise.resolve({ code: spelt }),
  });
const image = (file: string, query = ''): Promise<Response> =>
  getImage(new Request(`http://host.example/image/${file}${query}`), { params: Promise.resolve({ file }) });
const oembed = (query: Record<string, string>): Promise<Response> =>
  getOembed(new Request(`http://host.example/oembed?${new URLSearchParams(query).toString()}`));

describe('GET /embed/CODE', () => {
  it('may be kept for five minutes, in the language that is asked for or that the browser wishes', async () => {
    const response = await embed(code, '', { 'accept-language': 'ja' });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(response.headers.get('vary')).toBe('Accept-Language');
    expect(await response.text()).toContain('<html lang="ja"');
    expect(await (await embed(code, '?lang=en', { 'accept-language': 'ja' })).text()).toContain('<html lang="en"');
  });

  it.each([
    ['nothing', 404],
    [`${code.slice(0, -1)}Z`, 404],
    [code.slice(1), 404],
  ])('answers the code %s with %i, for nobody to keep', async (wrong, status) => {
    const response = await embed(wrong);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toContain('<h1>This link cannot be read</h1>');
  });

  it('moves another spelling to the one of the code, with its query', async () => {
    const response = await embed(code.toLowerCase(), '?lang=ja&t=x');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(`/embed/${code}?lang=ja&t=x`);
  });

  it.each(['lang', 'theme', 'view', 'height'])('refuses a wrong %s and says what is allowed, without repeating it', async (name) => {
    for (const value of ['', 'constructor', ...HOSTILE_TITLES]) {
      const response = await embed(code, `?${new URLSearchParams({ [name]: value }).toString()}`);
      expect(response.status).toBe(400);
      const html = await response.text();
      expect(html).toContain(`${name} can be `);
      if (value.length > 3) expect(html).not.toContain(value);
    }
  });
});

describe('GET /image/FILE', () => {
  it.each(['svg', 'png'])('draws a %s that may be kept for a day', { timeout: 60_000 }, async (format) => {
    const response = await image(`${code}.${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(format === 'png' ? 'image/png' : 'image/svg+xml');
    expect(response.headers.get('cache-control')).toBe('public, max-age=86400');
  });

  it('tells what is wrong as a picture that nobody keeps', { timeout: 60_000 }, async () => {
    for (const [file, query, status] of [
      ['x.svg', '', 404],
      ['x.png', '', 404],
      [`${code}.svg`, '?view=table', 400],
      [`${code}.png`, '?width=301', 400],
      [`${code}.png`, '?theme=auto', 400],
    ] as const) {
      const response = await image(file, query);
      expect(response.status, file + query).toBe(status);
      expect(response.headers.get('content-type')).toMatch(/^image\//);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('knows no other format', async () => {
    for (const file of [`${code}.gif`, code, `${code}.svg.exe`]) expect((await image(file)).status).toBe(404);
  });
});

describe('GET /oembed', () => {
  const address = `${ORIGIN}/r/${code}`;

  it('answers for results and embeds of this server, in the language of their address', async () => {
    for (const [url, lang] of [
      [address, 'en'],
      [`${ORIGIN}/ja/r/${code}?t=x`, 'ja'],
      [`${ORIGIN}/embed/${code}?lang=ja`, 'ja'],
      [`${ORIGIN}/r/${code.toLowerCase()}`, 'en'],
    ] as const) {
      const response = await oembed({ url });
      expect(response.status, url).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(await response.json()).toMatchObject({
        type: 'rich',
        html: expect.stringContaining(`/embed/${code}?lang=${lang}`) as unknown,
      });
    }
  });

  it('speaks XML where it is asked to', async () => {
    const response = await oembed({ url: address, format: 'xml' });
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await response.text()).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/);
  });

  it.each([
    [{ url: 'https://elsewhere.example/r/' + code }, 404],
    [{ url: `${ORIGIN}/platforms` }, 404],
    [{ url: `${ORIGIN}/r/nothing` }, 404],
    [{ url: `${ORIGIN}.evil.example/r/${code}` }, 404],
    [{ url: 'no address' }, 404],
    [{ url: address, format: 'yaml' }, 501],
    [{ format: 'xml' }, 400],
    [{ url: address, maxwidth: '0' }, 400],
    [{ url: address, maxheight: '1.5' }, 400],
  ])('refuses %j with %i', async (query, status) => {
    const response = await oembed(query);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ status });
  });
});

describe('what unfurlers read', () => {
  it('names picture, size, alternative text and both oEmbed addresses, all absolute', () => {
    const shared = { ...someShared({ title: 'Orders' }), origin: ORIGIN };
    const { metas, links } = shareHead(shared);
    const said = Object.fromEntries(metas);
    expect(said).toMatchObject({
      'og:image': `${ORIGIN}/image/${code}.png?lang=en&t=Orders`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:type': 'image/png',
      'twitter:card': 'summary_large_image',
    });
    for (const type of ['application/json+oembed', 'text/xml+oembed']) {
      expect(links.find((link) => link.type === type)?.href).toContain(`${ORIGIN}/oembed?url=`);
    }
  });
});
