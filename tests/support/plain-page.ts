import type { Browser, Page } from '@playwright/test';

/** A page as a reader without script gets it. */
export async function openPlain(browser: Browser, path: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(path);
  return { page, close: () => context.close() };
}

/** The cells of a table found by its caption, row by row, the row's name first. */
export async function readTable(page: Page, within: string): Promise<string[][]> {
  const rows = await page.locator(`${within} table`).first().locator(':is(tbody, tfoot) tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}
