import { join } from 'node:path';
import type { Catalogue } from '../../model/catalogue';
import { measurementsSchema, type Measurement } from '../../model/measurement';
import type { Fault } from './faults';
import type { Parsed } from './folder';
import { readFile } from './read';

/** Reads `measurements.yaml`: today's version has an entry, the newest stands first, and no version comes twice. */
export function readMeasurements({ version }: Catalogue, root: string): Parsed<readonly Measurement[]> {
  const faults: Fault[] = [];
  const found = readFile(join(root, 'measurements.yaml'), { schema: measurementsSchema, faults });
  if (!found) return { ok: false, faults };
  const file = 'content/measurements.yaml';
  const versions = found.map((entry) => entry.version);
  if (versions[0] !== version) {
    faults.push({
      file,
      path: '[0].version',
      message: `is not today's version ${version}: an empty list of sets says that it was not measured`,
    });
  }
  versions.forEach((entry, index) => {
    if (index > 0 && entry >= (versions[index - 1] ?? 0))
      faults.push({ file, path: `[${index}].version`, message: 'is not older than the one before' });
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, found };
}
