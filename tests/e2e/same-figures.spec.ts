import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { loadCatalogue, loadReleased, toRules } from '../../lib/content';
import { readGoldenLinks } from '../../scripts/golden-links';
import { writeFigures } from '../support/figures';

/** What the bundle leaves in the page. */
interface EngineWindow {
  readonly engine: { readonly writeFigures: typeof writeFigures };
}

/** The engine as one script for a browser. */
async function bundleEngine(): Promise<string> {
  const root = join(import.meta.dirname, '..', 'support');
  const lib = { entry: join(root, 'figures.ts'), formats: ['iife' as const], name: 'engine' };
  const built = await build({ root, configFile: false, logLevel: 'error', build: { lib, write: false } });
  const [chunk] = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The engine was not bundled');
  return chunk.code;
}

test('a browser finds the same figures as the server, to the last digit', async ({ page }) => {
  // Of the first codec: every version of the rules knows what they say.
  const said = readGoldenLinks(join(import.meta.dirname, '..', 'links'))
    .filter(({ state }) => state.contentVersion === 1)
    .map(({ state: { answers, priorities } }) => ({ answers, priorities }));
  // From nothing answered to everything.
  said.sort((a, b) => Object.keys(a.answers).length - Object.keys(b.answers).length);
  const workloads = said.filter((_, index) => index === 0 || index >= said.length - 5);
  await page.addScriptTag({ content: await bundleEngine() });
  for (const rules of [toRules(loadCatalogue()), toRules(loadReleased(1) ?? loadCatalogue())]) {
    const there = await page.evaluate(([given, all]) => (globalThis as unknown as EngineWindow).engine.writeFigures(given, all), [
      rules,
      workloads,
    ] as const);
    expect(there).toBe(writeFigures(rules, workloads));
  }
});
