import type { ContentParts } from '@/lib/content';
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
export function readOrders(): readonly Orders[] {
  const draft = parseDraft(contentRoot());
  if (!draft.ok) throw new Error('The content has faults: see npm run check:content');
  return draft.found.orders;
}
