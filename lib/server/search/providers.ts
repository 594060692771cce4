import { loadDecisions, loadGlossary, loadPlaces, loadProducts, loadSystems } from '@/lib/content';
import type { Reader } from '@/lib/report/reader';
import {
  listCriteria,
  listDecisionEntries,
  listPages,
  listPlaces,
  listPlatforms,
  listProducts,
  listQuestions,
  listRules,
  listSources,
  listSystems,
  listTerms,
} from '@/lib/report/search';
import type { SearchEntry } from '@/lib/search';

/** What can be found, kind by kind: a kind that is added here is in the index, on the page and in the field. */
export const PROVIDERS: readonly ((reader: Reader) => readonly SearchEntry[])[] = [
  ({ locale }) => listPages(locale),
  listPlatforms,
  (reader) => listProducts(reader, loadProducts()),
  (reader) => listTerms(reader, loadGlossary()),
  (reader) => listSystems(reader, loadSystems()),
  (reader) => listPlaces(reader, loadPlaces()),
  listCriteria,
  listQuestions,
  listRules,
  (reader) => listDecisionEntries(reader, loadDecisions()),
  listSources,
];
