import type { Catalogue } from '../../model/catalogue';
import type { ContentParts } from '../compiled';
import type { Parsed } from './folder';
import { readKubernetes } from './kubernetes';
import { readProducts } from './products';

/** The products inside the platforms, and what the design notes said of some of them. */
export function readProductParts(
  catalogue: Catalogue,
  root: string,
  systems: ContentParts['systems'],
): Parsed<Pick<ContentParts, 'products' | 'kubernetes'>> {
  const products = readProducts(catalogue, root);
  if (!products.ok) return products;
  const kubernetes = readKubernetes(root, { catalogue, systems, sources: Object.keys(products.found.sources) });
  return kubernetes.ok ? { ok: true, found: { products: products.found, kubernetes: kubernetes.found } } : kubernetes;
}
