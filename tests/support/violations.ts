import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What a checker of accessibility finds on a page, or in the parts named by selectors: rule and elements, one line each. Frames are left out:
 * no script runs in one of ours, and embeds are checked as pages of their own. So the checker need not open a page to put frames together,
 * nor write down what is right: that takes two thirds of its time.
 */
export async function findViolations(page: Page, ...parts: readonly string[]): Promise<string[]> {
  const checker = new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude('iframe')
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] });
  for (const part of parts) checker.include(part);
  const { violations } = await checker.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
