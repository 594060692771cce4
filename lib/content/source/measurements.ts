import { join } from 'node:path';
import type { Catalogue } from '../../model/catalogue';
import { measurementsSchema, type Measurement } from '../../model/measurement';
import type { Fault } from './faults';
import type { Parsed } from './folder';
import { readFile } from './read';

/** Reads `measurements.yaml`, the newest version first. Today's is the first: without sets where the file says nothing of it. */
export function readMeasurements({ version }: Catalogue, root: string): Parsed<readonly Measurement[]> {
  const faults: Fault[] = [];
  const found = readFile(join(root, 'measurements.yaml'), { schema: measurementsSchema, faults });
  if (!found) return { ok: false, faults };
  const file = 'content/measurements.yaml';
  found.forEach((entry, index) => {
    const path = `[${index}].version`;
    const before = found[index - 1];
    if (before && entry.version >= before.version) faults.push({ file, path, message: 'is not older than the one before' });
    if (entry.version > version) faults.push({ file, path, message: `is newer than the content, which is of version ${version}` });
  });
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, found: found[0]?.version === version ? found : [{ version, sets: [] }, ...found] };
}
