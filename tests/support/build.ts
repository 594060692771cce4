import { ensureBuilt } from '../../scripts/runner/ensure.js';

/** What the tests read and start is built once before them. */
export async function setup(): Promise<void> {
  await ensureBuilt();
}
