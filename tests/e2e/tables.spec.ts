import { expect, test, type Page } from '@playwright/test';
import { CODES } from '../support/share-site';
import { everyPage, LOCALES } from '../support/site';

/** And results with all answered, with nothing answered, and with nothing possible: their tables differ. */
const PAGES = [...everyPage(), ...CODES.slice(-3).map((code) => `/r/${code}`)];

/** What is wrong with the tables of a page, folded ones included: columns under 6em, and a way to scroll that nothing tells of. */
function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    // Whether there is a way to scroll is known to the style a frame later.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const nameOf = (table: Element | null): string => table?.querySelector('caption')?.textContent ?? 'a table';
    const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
    const narrow = [...document.querySelectorAll('table')].filter(isSeen).flatMap((table) => {
      const least = 6 * parseFloat(getComputedStyle(table).fontSize);
      // In a table that stacks, the cells are lines.
      const cells = [...table.querySelectorAll('tr:first-child > *')].filter((cell) => getComputedStyle(cell).display === 'table-cell');
      const widths = cells.filter(isSeen).map((cell) => cell.getBoundingClientRect().width / (cell as HTMLTableCellElement).colSpan);
      return widths.some((width) => width < least - 0.5) ? [`${nameOf(table)}: ${widths.map(Math.round).join(', ')}`] : [];
    });
    const unsigned = [...document.querySelectorAll('main *')].filter(isSeen).flatMap((box) => {
      const { overflowX } = getComputedStyle(box);
      const scrolls =
        (overflowX === 'auto' || overflowX === 'scroll') && box.scrollWidth > box.clientWidth + 1 && box.tagName !== 'TEXTAREA';
      return scrolls && getComputedStyle(box, '::before').visibility !== 'visible'
        ? [`unsigned: ${nameOf(box.querySelector('table'))}`]
        : [];
    });
    return [...narrow, ...unsigned];
  });
}

for (const locale of LOCALES) {
  test(`no table has a column too narrow to read, or a way to scroll without a sign, on a phone (${locale})`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of PAGES) {
      await page.goto(`/${locale}${path}`);
      expect.soft(await findFaults(page), path).toEqual([]);
    }
  });
}

test('the sign goes where the end is reached', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/glossary');
  await page.goto(`/en${everyPage().find((path) => path.startsWith('/r/'))}#values`);
  const region = page.locator('#values .scrolls').first();
  const signOf = (): Promise<string> => region.evaluate((box) => getComputedStyle(box, '::before').visibility);
  expect(await signOf()).toBe('visible');
  await region.evaluate((box) => (box.scrollLeft = box.scrollWidth));
  await expect.poll(signOf).toBe('hidden');
});
