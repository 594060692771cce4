import { join } from 'node:path';
import { deepFreeze } from '../engine';
import type { Catalogue } from '../model/catalogue';
import { responsibilitySchema, type Responsibility } from '../model/responsibility';
import { formatFault, unknownId, type Fault } from './faults';
import { contentRoot } from './load';
import { readFolder } from './read';

function read(catalogue: Catalogue, root: string): { readonly found: readonly Responsibility[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const folder = readFolder(join(root, 'responsibilities'), { schema: responsibilitySchema, faults });
  const alternatives = catalogue.alternatives.map(({ id }) => id);
  for (const [id, { evidence }] of folder) {
    const file = `content/responsibilities/${id}.yaml`;
    if (!alternatives.includes(id)) faults.push(unknownId({ file, path: 'id', what: 'alternative', found: id, allowed: alternatives }));
    const known = Object.keys(catalogue.evidence);
    for (const found of evidence.filter((source) => !known.includes(source)))
      faults.push(unknownId({ file, path: 'evidence', what: 'evidence', found, allowed: known }));
  }
  for (const id of alternatives.filter((alternative) => !folder.has(alternative)))
    faults.push({ file: `content/responsibilities/${id}.yaml`, path: '', message: 'does not exist' });
  return { found: alternatives.flatMap((id) => folder.get(id) ?? []), faults };
}

/** Every fault of `content/responsibilities`: one file for each alternative, with evidence that exists. */
export function checkResponsibilities(catalogue: Catalogue, root = contentRoot()): readonly Fault[] {
  return read(catalogue, root).faults;
}

/** Who runs what, one for each alternative in their order. Throws an Error that lists every fault. */
export function loadResponsibilities(catalogue: Catalogue, root = contentRoot()): readonly Responsibility[] {
  const { found, faults } = read(catalogue, root);
  if (faults.length > 0) throw new Error(faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n'));
  return deepFreeze(found);
}
