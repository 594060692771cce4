import { dirname } from 'node:path';
import { ensureAssets } from './assets.js';
import { ensureBundles } from './bundles.js';
import { ensureContent } from './content.js';
import { ENTRIES, PACKED } from './entries.js';
import { ensureSearch } from './search.js';

/** The project that this file belongs to. */
export const ROOT = dirname(dirname(import.meta.dirname));

/** Makes the bundles current, and what else is asked for: the compiled content, and what browsers load.
 * @param {{ readonly content: boolean, readonly assets: boolean, readonly command?: string }} [wanted] `command`: which one is about to run, alone.
 */
export async function ensureBuilt({ content, assets, command } = { content: true, assets: true }) {
  await ensureBundles({ root: ROOT, entries: ENTRIES, ...(command !== undefined && { wanted: [command, ...PACKED] }) });
  if (content) await ensureContent(ROOT);
  if (!assets) return;
  await ensureAssets(ROOT);
  await ensureSearch(ROOT);
}
