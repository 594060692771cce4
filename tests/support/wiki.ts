import { test, type Frame, type Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A wiki on another origin: whatever stands in its page comes from `body`. */
let wiki: Server;
let body = '';
let wikiAddress = '';
/** Starts the wiki before the tests of a file, and ends it after them. */
export function startWiki(): void {
  test.beforeAll(async () => {
    wiki = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>Wiki</title>${body}`);
    });
    await new Promise<void>((resolve) => wiki.listen(0, '127.0.0.1', resolve));
    wikiAddress = `http://127.0.0.1:${(wiki.address() as AddressInfo).port}/`;
  });
  test.afterAll(() => wiki.close());
}

export async function openWiki(page: Page, html: string): Promise<void> {
  body = html;
  await page.goto(wikiAddress);
  await page.waitForLoadState('load');
}

export const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());
/** How far the content of a frame is larger than the frame. */
export const overflowOf = (frame: Frame): Promise<{ x: number; y: number }> =>
  frame.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { x: Math.max(scrollWidth - innerWidth, 0), y: Math.max(scrollHeight - innerHeight, 0) };
  });

interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** Gives each frame of the wiki its size, in the order of the page, and waits until each knows it. */
export async function resizeFrames(page: Page, sizes: readonly FrameSize[]): Promise<void> {
  await page.locator('iframe').evaluateAll((frames, wanted) => {
    for (const [index, frame] of frames.entries()) Object.assign(frame, wanted[index]);
  }, sizes);
  const knows = ({ width, height }: FrameSize): boolean => innerWidth === width && innerHeight === height;
  // A frame of another origin is told in its own time; one out of sight draws no frames, so the clock asks.
  const known = framesOf(page).map((frame, index) => {
    const size = sizes[index];
    if (!size) throw new Error(`Frame ${index} was given no size`);
    return frame.waitForFunction(knows, size, { polling: 20 });
  });
  await Promise.all(known);
}
