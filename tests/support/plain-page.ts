import type { Browser, JSHandle, Page } from '@playwright/test';

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

/**
 * The markup of pages as it is sent, for questions to the browser. One page of the site is opened; the others are asked for and read, and
 * none is drawn or runs a script, which is most of the time of opening it. Throws an Error where an answer is not 200.
 */
export async function fetchDocuments(page: Page, paths: readonly string[]): Promise<JSHandle<Document[]>> {
  await page.goto('/en/mine');
  return page.evaluateHandle(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const response = await fetch(address);
          if (response.status !== 200) throw new Error(`${address} is answered with ${response.status}`);
          return new DOMParser().parseFromString(await response.text(), 'text/html');
        }),
      ),
    paths,
  );
}
