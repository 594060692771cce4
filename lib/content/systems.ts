import { join } from 'node:path';
import { deepFreeze } from '../engine';
import type { Catalogue } from '../model/catalogue';
import { systemSchema, type System } from '../model/system';
import { formatFault, unknownId, type Fault } from './faults';
import { contentRoot } from './load';
import { readFolder } from './read';

function read(catalogue: Catalogue, root: string): { readonly found: readonly System[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const folder = readFolder(join(root, 'systems'), { schema: systemSchema, faults });
  const allowed = catalogue.alternatives.map(({ id }) => id);
  for (const { id, alternative } of folder.values()) {
    if (alternative === undefined || allowed.includes(alternative)) continue;
    faults.push(unknownId({ file: `content/systems/${id}.yaml`, path: 'alternative', what: 'alternative', found: alternative, allowed }));
  }
  return { found: [...folder.values()], faults };
}

/** Every fault of `content/systems`. */
export function checkSystems(catalogue: Catalogue, root = contentRoot()): readonly Fault[] {
  return read(catalogue, root).faults;
}

/** The systems by id. Throws an Error that lists every fault. */
export function loadSystems(catalogue: Catalogue, root = contentRoot()): readonly System[] {
  const { found, faults } = read(catalogue, root);
  if (faults.length > 0) throw new Error(faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n'));
  return deepFreeze(found);
}
