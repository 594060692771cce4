import { join } from 'node:path';
import { deepFreeze } from '../engine';
import type { Catalogue } from '../model/catalogue';
import { CAPABILITIES, noopsSchema, type Noops } from '../model/noops';
import { formatFault, unknownId, type Fault } from './faults';
import { contentRoot } from './load';
import { readFolder } from './read';

function read(catalogue: Catalogue, root: string): { readonly found: readonly Noops[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const folder = readFolder(join(root, 'noops'), { schema: noopsSchema, faults });
  const alternatives = catalogue.alternatives.map(({ id }) => id);
  const sources = Object.keys(catalogue.evidence);
  for (const [id, { capabilities }] of folder) {
    const file = `content/noops/${id}.yaml`;
    if (!alternatives.includes(id)) faults.push(unknownId({ file, path: 'id', what: 'alternative', found: id, allowed: alternatives }));
    for (const capability of CAPABILITIES) {
      const path = `capabilities.${capability}.evidence`;
      const missing = capabilities[capability].evidence.filter((source) => !sources.includes(source));
      faults.push(...missing.map((found) => unknownId({ file, path, what: 'evidence', found, allowed: sources })));
    }
  }
  for (const id of alternatives.filter((alternative) => !folder.has(alternative)))
    faults.push({ file: `content/noops/${id}.yaml`, path: '', message: 'does not exist' });
  return { found: alternatives.flatMap((id) => folder.get(id) ?? []), faults };
}

/** Every fault of `content/noops`: one file for each alternative, with evidence that exists. */
export function checkNoops(catalogue: Catalogue, root = contentRoot()): readonly Fault[] {
  return read(catalogue, root).faults;
}

/** How each alternative reaches the NoOps capabilities, in their order. Throws an Error that lists every fault. */
export function loadNoops(catalogue: Catalogue, root = contentRoot()): readonly Noops[] {
  const { found, faults } = read(catalogue, root);
  if (faults.length > 0) throw new Error(faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n'));
  return deepFreeze(found);
}
