import {
  loadCatalogue,
  loadCost,
  loadGlossary,
  loadKubernetes,
  loadMeasurements,
  loadNoops,
  loadProducts,
  loadResponsibilities,
  loadSystems,
  loadTariffs,
  type ContentParts,
} from '@/lib/content';
import { contentRoot, parseDraft } from '@/lib/content/source';
import type { Orders } from '@/lib/model/order';

/** The parts of the content that state facts. */
export type FactContent = Pick<
  ContentParts,
  'catalogue' | 'systems' | 'noops' | 'responsibilities' | 'glossary' | 'measurements' | 'products' | 'kubernetes' | 'tariffs' | 'cost'
> & {
  readonly orders: readonly Orders[];
};

/** Orders are no part of the compiled content: nothing that is served reads them. Throws an Error where the content has faults. */
function readOrders(): readonly Orders[] {
  const draft = parseDraft(contentRoot());
  if (!draft.ok) throw new Error('The content has faults: see npm run check:content');
  return draft.found.orders;
}

/** All of it. Throws an Error where the content has faults. */
export function loadFactContent(): FactContent {
  return {
    catalogue: loadCatalogue(),
    systems: loadSystems(),
    noops: loadNoops(),
    responsibilities: loadResponsibilities(),
    glossary: loadGlossary(),
    measurements: loadMeasurements(),
    orders: readOrders(),
    products: loadProducts(),
    kubernetes: loadKubernetes(),
    tariffs: loadTariffs(),
    cost: loadCost(),
  };
}
