import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { CODE, CODES, TITLES } from '../support/share-site';
import { LOCALES } from '../support/site';

for (const locale of LOCALES) {
  test(`no text of a picture leaves its place in a browser's own font (${locale})`, async ({ page, baseURL }) => {
    for (const code of CODES) {
      for (const view of ['preview', 'chart', 'badge']) {
        const query = new URLSearchParams({ lang: locale, view, t: TITLES[locale] }).toString();
        await page.goto(`${baseURL}/image/${code}.svg?${query}`);
        const outside = await page.evaluate(() => {
          const sheet = document.documentElement as unknown as SVGSVGElement;
          const boxes = [...document.querySelectorAll('text')].map((text) => ({ text: text.textContent, ...pick(text.getBBox()) }));
          function pick({ x, y, width, height }: DOMRect): { x: number; y: number; right: number; bottom: number } {
            // Letters leave the top and bottom of their line free.
            return { x, y: y + height / 4, right: x + width, bottom: y + (height * 3) / 4 };
          }
          const width = sheet.viewBox.baseVal.width;
          const collides = (one: (typeof boxes)[number], other: (typeof boxes)[number]): boolean =>
            one !== other && one.x < other.right && other.x < one.right && one.y < other.bottom && other.y < one.bottom;
          return boxes
            .filter((box) => box.x < 0 || box.right > width || boxes.some((other) => collides(box, other)))
            .map(({ text }) => text);
        });
        expect(outside, `${view} of ${code}`).toEqual([]);
      }
    }
  });
}

/** The part of the pixels that differ by more than an eighth in any colour: edges are smoothed a little otherwise everywhere. */
const differingPart = (page: Page, pictures: readonly [string, string]): Promise<number> =>
  page.evaluate(async ([first, second]) => {
    const read = async (address: string): Promise<Uint8ClampedArray> => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight });
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, canvas.width, canvas.height).data;
    };
    const [a, b] = await Promise.all([read(first), read(second)]);
    if (a.length !== b.length) return 1;
    let differing = 0;
    for (let at = 0; at < a.length; at += 4) {
      const most = Math.max(...[0, 1, 2].map((channel) => Math.abs(a[at + channel]! - b[at + channel]!)));
      if (most > 32) differing += 1;
    }
    return differing / (a.length / 4);
  }, pictures);

test('a browser draws a picture as the rasteriser does, in both languages', async ({ page }) => {
  const font = readFileSync('assets/fonts/NotoSansCJKjp-subset.otf').toString('base64');
  for (const locale of LOCALES) {
    for (const view of ['preview', 'chart']) {
      const query = new URLSearchParams({ lang: locale, view, t: TITLES[locale] }).toString();
      const [svg, png] = await Promise.all(
        ['svg', 'png'].map(async (format) => (await page.request.get(`/image/${CODE}.${format}?${query}`)).body()),
      );
      // The font of the package, so that shapes are compared and not fonts.
      const face = `<style>@font-face{font-family:'Noto Sans CJK JP';src:url(data:font/otf;base64,${font})}</style>`;
      const drawing = svg!.toString().replace(/(?<=<svg[^>]*>)/, face);
      const addresses = [
        `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`,
        `data:image/png;base64,${png!.toString('base64')}`,
      ] as const;
      expect(await differingPart(page, addresses), `${view} in ${locale}`).toBeLessThanOrEqual(0.01);
    }
  }
});

const CLIENTS = [
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
  'Twitterbot/1.0',
  'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  'WhatsApp/2.23.20.0',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Iframely/1.3.1 (+https://iframely.com/docs/about)',
  'Notion/1.0 (+https://www.notion.so)',
  'Atlassian-Confluence-Link-Preview/1.0',
  'SomeWiki/0.1',
];

test('every client gets the same head, with picture, card and oEmbed in its first 8 KB', async ({ request }) => {
  const heads = new Set<string>();
  for (const agent of CLIENTS) {
    const response = await request.get(`/r/${CODE}?t=Orders`, { headers: { 'user-agent': agent } });
    const html = await response.text();
    const head = html.slice(0, html.indexOf('</head>')).replace(/ nonce="[^"]*"/g, '');
    heads.add(head);
    const start = Buffer.from(head)
      .subarray(0, 8 * 1024)
      .toString();
    for (const name of [
      'og:title',
      'og:description',
      'og:url',
      'og:image',
      'og:image:width',
      'og:image:height',
      'og:image:alt',
      'og:image:type',
    ])
      expect(start, `${agent}: ${name}`).toContain(`property="${name}"`);
    for (const name of ['twitter:card', 'twitter:image']) expect(start).toContain(`name="${name}"`);
    for (const type of ['application/json+oembed', 'text/xml+oembed']) expect(start).toContain(`type="${type}"`);
    expect(/property="og:image" content="(https?:\/\/[^"]+\.png[^"]*)"/.exec(start)?.[1]).toBeDefined();
  }
  expect(heads.size).toBe(1);
});
