import { loadReleased } from '@/lib/content';
import { collectFindings, type Findings } from '@/lib/report/result';
import type { LinkState } from '@/lib/share';

/** Asks the rules of a link everything: some fifty milliseconds. Throws where there are no such rules or they do not know an id. */
export function workOut({ contentVersion, answers, priorities }: LinkState): Findings {
  const rules = loadReleased(contentVersion);
  if (!rules) throw new Error(`There are no rules of version ${contentVersion}`);
  return collectFindings(rules, answers, priorities);
}
