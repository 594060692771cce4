import { loadCatalogue, toRules } from '@/lib/content';
import type { Rules } from '@/lib/engine';
import type { Catalogue } from '@/lib/model/catalogue';

/** Today's catalogue. */
export function catalogue(): Catalogue {
  return loadCatalogue();
}

let rules: Rules | undefined;

/** Today's rules, always the same object: the engine compiles it once. */
export function todaysRules(): Rules {
  rules ??= toRules(loadCatalogue());
  return rules;
}
