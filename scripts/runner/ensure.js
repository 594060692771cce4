import { dirname } from 'node:path';
import { ensureBundles } from './bundles.js';
import { ensureContent } from './content.js';
import { ENTRIES } from './entries.js';

/** The project that this file belongs to. */
export const ROOT = dirname(dirname(import.meta.dirname));

/** Makes the bundles current, and the compiled content unless it is not asked for.
 * @param {{ readonly content: boolean }} [wanted]
 */
export async function ensureBuilt({ content } = { content: true }) {
  await ensureBundles({ root: ROOT, entries: ENTRIES });
  if (content) await ensureContent(ROOT);
}
