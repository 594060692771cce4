import { expect, test } from '@playwright/test';
import { loadCatalogue } from '../../lib/content';
import { frameHeight, writeSnippets } from '../../lib/publish';
import { collectFindings } from '@/tests/support/findings';
import { buildReport } from '@/lib/report/result';
import { decodeLink } from '../../lib/share';
import { CODE, TITLES } from '../support/share-site';
import { LOCALES } from '../support/site';
import { framesOf, openWiki, overflowOf, startWiki } from '../support/wiki';

startWiki();

/** What hosts leave of a frame, by their sanitisers. */
const HOSTS = {
  'MediaWiki with IframeTag': ['src', 'width', 'height', 'allowfullscreen', 'sandbox', 'style'],
  GROWI: ['src', 'allow', 'referrerpolicy', 'sandbox', 'style'],
  'a host that keeps only source and size': ['src', 'width', 'height'],
} as const;

for (const locale of LOCALES) {
  test(`every text to paste works on another origin (${locale})`, async ({ page, baseURL }) => {
    const link = decodeLink(CODE);
    if (!link.ok) throw new Error(link.problem);
    const catalogue = loadCatalogue();
    const report = buildReport({ catalogue, findings: collectFindings(catalogue, link.answers, link.priorities), locale });
    const snippets = writeSnippets({ report, code: CODE, title: TITLES[locale], origin: baseURL! });
    for (const { format, text } of snippets) {
      const frame = /<iframe[^>]*><\/iframe>/.exec(text)?.[0];
      const picture = /https?:[^\s")\]]*\/image\/[^\s")[\]]*/.exec(text)?.[0];
      if (frame !== undefined) {
        await openWiki(page, frame);
        await expect(framesOf(page)[0]!.locator('h1'), format).toHaveText(report.headline);
      } else if (picture !== undefined) {
        await openWiki(page, `<img src="${picture.replaceAll('&', '&amp;')}">`);
        expect(await page.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth), format).toBe(1200);
      } else if (format === 'confluence' || format === 'notion') {
        await openWiki(
          page,
          `<iframe src="${text.replaceAll('&', '&amp;')}" width="640" height="${frameHeight('summary', 640)}"></iframe>`,
        );
        await expect(framesOf(page)[0]!.locator('h1'), format).toHaveText(report.headline);
        expect(await overflowOf(framesOf(page)[0]!)).toEqual({ x: 0, y: 0 });
      } else {
        expect(text, format).toContain(`${baseURL}/r/${CODE}`);
      }
    }
  });
}

for (const [host, kept] of Object.entries(HOSTS)) {
  test(`a frame survives ${host}`, async ({ page, baseURL }) => {
    const link = decodeLink(CODE);
    if (!link.ok) throw new Error(link.problem);
    const catalogue = loadCatalogue();
    const report = buildReport({ catalogue, findings: collectFindings(catalogue, link.answers, link.priorities), locale: 'en' });
    const format = host === 'GROWI' ? 'growi' : host.startsWith('MediaWiki') ? 'mediawiki' : 'html';
    const text = writeSnippets({ report, code: CODE, title: '', origin: baseURL! }).find((snippet) => snippet.format === format)!.text;
    await openWiki(page, '');
    await page.evaluate(
      ([html, names]) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')!;
        for (const name of parsed.getAttributeNames()) if (!names.includes(name)) parsed.removeAttribute(name);
        document.body.append(document.importNode(parsed));
      },
      [text, kept as readonly string[]] as const,
    );
    await expect.poll(() => framesOf(page)[0]?.locator('h1').count()).toBe(1);
    expect(await overflowOf(framesOf(page)[0]!)).toEqual({ x: 0, y: 0 });
  });
}
