import { loadCatalogue, toRules } from '@/lib/content';

/** Today's content, for tests of what is given it as an argument. */
export const catalogue = loadCatalogue();
export const rules = toRules(catalogue);
