import { BoundedCache } from '@/lib/server/bounded-cache';
import { loadReleased } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue';
import type { Findings } from '@/lib/report/result';
import { encodeLink, isKnownTo, type LinkState } from '@/lib/share';
import { judge } from './judge';

/** What the rules of a link say of its answers, and those rules. */
export interface Result {
  readonly catalogue: Catalogue;
  readonly findings: Findings;
}

/** Codes are anybody's: the results used last are kept. */
const results = new BoundedCache<Result>({ limits: { entries: 256, bytes: Infinity }, sizeOf: () => 0 });

/**
 * The result of a link by the rules that it was made with; null where this deployment does not have them. Rejects with a BusyError where
 * too many others wait for theirs.
 */
export async function findResult({ contentVersion, answers, priorities }: LinkState): Promise<Result | null> {
  const link = { contentVersion, answers, priorities };
  const catalogue = loadReleased(contentVersion);
  // A code made by hand can ask old rules about a choice that came later.
  if (!catalogue || !isKnownTo(catalogue, link)) return null;
  return results.find(encodeLink(link), async () => ({ catalogue, findings: await judge(link) }));
}
