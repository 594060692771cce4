import type { Browser, JSHandle, Page, Response } from '@playwright/test';

/** Windows without script that no test uses now. Opening one takes longer than most pages, and nothing can be kept in it but where it was. */
const waiting = new WeakMap<Browser, Page[]>();
const USUAL = { width: 1280, height: 720 };

interface Plain {
  readonly page: Page;
  readonly response: Response | null;
  /** Gives the window back; nothing may be asked of the page any more. */
  readonly close: () => Promise<void>;
}

/** A page as a reader without script gets it. */
export async function openPlain(browser: Browser, path: string): Promise<Plain> {
  const pages = waiting.get(browser) ?? [];
  waiting.set(browser, pages);
  const page = pages.pop() ?? (await (await browser.newContext({ javaScriptEnabled: false })).newPage());
  await page.setViewportSize(USUAL);
  const response = await page.goto(path);
  const close = async (): Promise<void> => {
    await page.goto('about:blank');
    pages.push(page);
  };
  return { page, response, close };
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
