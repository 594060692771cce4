import { join } from 'node:path';
import type { Catalogue } from '../../model/catalogue';
import { kubernetesSchema, type KubernetesNotes } from '../../model/kubernetes';
import { unknownIds, type Fault } from './faults';
import type { Parsed } from './folder';
import { readFile } from './read';

const FILE = 'content/kubernetes.yaml';

/** What `kubernetes.yaml` may name. */
interface Known {
  readonly catalogue: Catalogue;
  readonly systems: readonly { readonly id: string }[];
  /** Ids of the sources of products. */
  readonly sources: readonly string[];
}

/** Reads `kubernetes.yaml`: every system and every source that it names exists. */
export function readKubernetes(root: string, { catalogue, systems, sources }: Known): Parsed<KubernetesNotes> {
  const faults: Fault[] = [];
  const found = readFile(join(root, 'kubernetes.yaml'), { schema: kubernetesSchema, faults });
  if (!found) return { ok: false, faults };
  const allowed = [...Object.keys(found.sources), ...sources, ...Object.keys(catalogue.evidence)];
  const known = systems.map(({ id }) => id);
  found.ways.forEach(({ system }, index) => {
    faults.push(...unknownIds([system], { file: FILE, path: `ways[${index}].system`, what: 'system', allowed: known }));
  });
  found.cells.forEach(({ k3s, microk8s }, index) => {
    const named = [...k3s.sources, ...microk8s.sources];
    faults.push(...unknownIds(named, { file: FILE, path: `cells[${index}]`, what: 'source', allowed }));
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, found };
}
