import { loadReleased } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue';
import { collectFindings, type Findings } from '@/lib/report';
import { encodeLink, isKnownTo, type LinkState } from '@/lib/share';

/** What the rules of a link say of its answers, and those rules. */
export interface Result {
  readonly catalogue: Catalogue;
  readonly findings: Findings;
}

/** Results are small and codes are anybody's: the newest ones are kept, and never written anywhere. */
const KEPT = 256;
const kept = new Map<string, Result>();

/** The result of a link by the rules that it was made with; null where this deployment does not have them. */
export function findResult(link: LinkState): Result | null {
  const { contentVersion, answers, priorities } = link;
  const key = encodeLink({ contentVersion, answers, priorities });
  const known = kept.get(key);
  if (known) return known;
  const catalogue = loadReleased(contentVersion);
  // A code made by hand can ask old rules about a choice that came later.
  if (!catalogue || !isKnownTo(catalogue, link)) return null;
  const result = { catalogue, findings: collectFindings(catalogue, answers, priorities) };
  const oldest = kept.keys().next().value;
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, result);
  return result;
}
