import { expect, test, type Page } from '@playwright/test';
import { assessWords } from '../../lib/locale/words/assess';
import { whatIfWords } from '../../lib/locale/words/what-if';
import { exampleCode } from '../support/site';

// Times are reported, never asserted: they tell of the machine as much as of the page. Shifts are counts, and are asserted.

interface Seen {
  /** Sum of the shifts that no input explains. */
  shift: number;
  /** Milliseconds from the start of the load to the largest paint. */
  paint: number;
  /** Milliseconds from each input to the paint that follows it. */
  readonly interactions: number[];
}

const PAGES = [
  { name: 'start', path: '/en', use: async () => Promise.resolve() },
  { name: 'questionnaire', path: '/en/assess', use: answerQuestions },
  { name: 'table of workloads', path: '/ja/portfolio', use: async () => Promise.resolve() },
  { name: 'kept plans', path: '/ja/portfolio/compare', use: async () => Promise.resolve() },
  { name: 'list of assessments', path: '/ja/mine', use: async () => Promise.resolve() },
  { name: 'result', path: `/ja/r/${exampleCode('lift-and-shift')}`, use: tryPriorities },
] as const;

for (const { name, path, use } of PAGES) {
  test(`nothing moves while the ${name} loads on a slow phone; its paint and interactions are reported`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await slowDown(page, 4);
    await watchPaint(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const { shift, paint } = await readSeen(page);
    await use(page);
    const { interactions } = await readSeen(page);
    console.log(
      `${name}, 4x slower: largest paint ${paint.toFixed(0)} ms, layout shift ${shift.toFixed(3)}, input to paint ${word(interactions)}`,
    );
    expect(shift).toBeLessThanOrEqual(0.02);
  });
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function watchPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { shift: 0, paint: 0, interactions: [] };
    Object.assign(window, { seen });
    const watch = (options: PerformanceObserverInit & { durationThreshold?: number }, take: (entry: PerformanceEntry) => void): void => {
      new PerformanceObserver((list) => {
        list.getEntries().forEach(take);
      }).observe({ buffered: true, ...options });
    };
    watch({ type: 'layout-shift' }, (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) seen.shift += value;
    });
    watch({ type: 'largest-contentful-paint' }, ({ startTime }) => (seen.paint = startTime));
    watch({ type: 'event', durationThreshold: 16 }, ({ name, duration }) => {
      if (name === 'keydown' || name === 'click') seen.interactions.push(duration);
    });
  });
}

const readSeen = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

function word(milliseconds: readonly number[]): string {
  if (milliseconds.length === 0) return 'none';
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `median ${median.toFixed(0)} ms, longest ${(sorted.at(-1) ?? 0).toFixed(0)} ms of ${sorted.length}`;
}

/** Answers ten questions by their first choice. */
async function answerQuestions(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  // Four times slower on a shared machine: the scripts may take longer than an assertion waits by itself.
  await expect(page.locator('[aria-busy=false]')).toBeVisible({ timeout: 30_000 });
  for (let question = 0; question < 10; question++) {
    const title = (await heading.textContent()) ?? '';
    await page.keyboard.press('1');
    await expect(page.locator('fieldset input').first()).toBeChecked();
    await page.getByRole('button', { name: assessWords('en').continue }).click();
    await expect(heading).not.toHaveText(title);
    // The step that came listens for keys once it has the focus.
    await expect(heading).toBeFocused();
  }
}

/** Says of three criteria that they matter most, and takes it back. */
async function tryPriorities(page: Page): Promise<void> {
  const words = whatIfWords('ja');
  await page.getByRole('button', { name: words.open }).click();
  const most = page.getByRole('group', { name: words.most }).getByRole('checkbox');
  for (const index of [0, 1, 2]) await most.nth(index).check();
  for (const index of [0, 1, 2]) await most.nth(index).uncheck();
}
