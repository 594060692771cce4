import { expect, test, type Page } from '@playwright/test';
import { exampleCode } from '../support/site';

const A = exampleCode('lift-and-shift');
const PAGES = [
  ['a result', `/en/r/${A}`],
  ['a comparison', `/ja/compare?a=${A}&b=${exampleCode('campaign-site')}`],
] as const;

/** Labels of a picture that run into the one below them. */
function findCollisions(page: Page): Promise<string[]> {
  return page.locator('svg.chart[role=img]').evaluateAll((charts) =>
    charts.flatMap((chart) => {
      const boxes = [...chart.querySelectorAll('text')].map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
      const meet = (a: DOMRect, b: DOMRect): boolean =>
        a.left < b.right &&
        b.left < a.right &&
        a.top + a.height / 4 < b.bottom - b.height / 4 &&
        b.top + b.height / 4 < a.bottom - a.height / 4;
      return boxes.flatMap((one, index) =>
        boxes.slice(index + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.name} / ${other.name}`] : [])),
      );
    }),
  );
}

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [what, path] of PAGES) {
  test(`${what} stays whole with text at 200 %, in forced colours, on grey paper and without motion`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    // What follows the reader's own scrolling is no motion.
    const moving = () => document.getAnimations().filter(({ timeline }) => timeline instanceof DocumentTimeline).length;
    expect(await page.evaluate(moving)).toBe(0);

    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflowOf(page)).toBe(0);
    expect(await findCollisions(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });

    const bars = page.locator('svg.chart[role=img] rect:not(.hollow)');
    await page.emulateMedia({ forcedColors: 'active' });
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const fills = await bars.evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).fill))]);
    expect(fills.length).toBeGreaterThan(0);
    expect(fills).not.toContain(canvas);

    await page.emulateMedia({ forcedColors: 'none', media: 'print', colorScheme: 'dark' });
    const parts = page.locator(':is(#ranking, #duel, #differences) svg.chart rect');
    const strokes = await parts.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).stroke));
    expect(strokes.length).toBeGreaterThan(0);
    expect(strokes.filter((stroke) => stroke === 'none')).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(26, 28, 32)');
  });
}
