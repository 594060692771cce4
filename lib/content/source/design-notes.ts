import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../model/catalogue';
import { designNoteSchema, type DesignNote } from '../../model/design-note';
import type { Fault } from './faults';
import type { Parsed } from './folder';
import { readFolder } from './read';

/** Reads `design-notes`: one for each piece of evidence that is a design note, with its text beside it. */
export function readDesignNotes({ evidence }: Catalogue, root: string): Parsed<readonly DesignNote[]> {
  const faults: Fault[] = [];
  const folder = join(root, 'design-notes');
  const points = readFolder(folder, { schema: designNoteSchema, faults });
  const cited = Object.values(evidence).filter(({ kind }) => kind === 'notes');
  for (const id of points.keys()) {
    if (!cited.some((source) => source.id === id))
      faults.push({ file: `content/design-notes/${id}.yaml`, path: 'id', message: 'is no design note' });
  }
  const notes = cited.flatMap(({ id }): DesignNote[] => {
    const found = points.get(id);
    const path = join(folder, `${id}.txt`);
    if (!found) faults.push({ file: `content/design-notes/${id}.yaml`, path: '', message: 'does not exist' });
    if (!existsSync(path)) faults.push({ file: `content/design-notes/${id}.txt`, path: '', message: 'does not exist' });
    return found && existsSync(path) ? [{ ...found, text: readFileSync(path, 'utf8') }] : [];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, found: notes };
}
