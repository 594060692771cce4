import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { deepFreeze } from '../engine';
import type { Catalogue } from '../model/catalogue';
import { dateSchema } from '../model/text';
import type { Fault } from './faults';
import { contentRoot, loadCatalogue } from './load';

/** `content/released/index.yaml`: what was released, with the fingerprint that it must keep. */
const indexSchema = z.array(z.strictObject({ version: z.int().min(1), date: dateSchema, sha256: z.string().regex(/^[0-9a-f]{64}$/) }));
export type Release = z.infer<typeof indexSchema>[number];

function readIndex(root: string): readonly Release[] {
  const path = join(root, 'released', 'index.yaml');
  return existsSync(path) ? indexSchema.parse(parse(readFileSync(path, 'utf8')) ?? []) : [];
}

/** The text of a release: the whole catalogue, frozen as JSON with the orders it was declared in. */
export function releaseFile(catalogue: Catalogue): { readonly name: string; readonly text: string; readonly release: Release } {
  const text = `${JSON.stringify(catalogue, null, 1)}\n`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { name: `${catalogue.version}.json`, text, release: { version: catalogue.version, date: catalogue.date, sha256 } };
}

const cache = new Map<number, Catalogue>();

/** The catalogue of a released version, or today's where that is the version asked for; null where there is none. */
export function loadReleased(version: number, root = contentRoot()): Catalogue | null {
  const release = readIndex(root).find((entry) => entry.version === version);
  if (!release) return version === loadCatalogue().version ? loadCatalogue() : null;
  const known = cache.get(version);
  if (known) return known;
  // Written by `releaseFile` from a parsed catalogue and fingerprinted, so it needs no second parse by the schemas.
  const catalogue = deepFreeze(JSON.parse(readFileSync(join(root, 'released', `${version}.json`), 'utf8')) as Catalogue);
  cache.set(version, catalogue);
  return catalogue;
}

/** Every version that a link may carry, oldest first. */
export function knownVersions(root = contentRoot()): number[] {
  const versions = readIndex(root).map(({ version }) => version);
  return [...new Set([...versions, loadCatalogue().version])].sort((a, b) => a - b);
}

/** The version that new links carry. */
export function newestVersion(): number {
  return loadCatalogue().version;
}

/** A released file that changed, or content that changed without a new version. */
export function checkReleases(catalogue: Catalogue, root: string): Fault[] {
  return readIndex(root).flatMap((release): Fault[] => {
    const file = `content/released/${release.version}.json`;
    const path = join(root, 'released', `${release.version}.json`);
    if (!existsSync(path)) return [{ file, path: '', message: 'is missing: a released version is kept for ever' }];
    const text = readFileSync(path, 'utf8');
    if (createHash('sha256').update(text).digest('hex') !== release.sha256) {
      return [{ file, path: '', message: 'was changed after its release: links made with it would change their meaning' }];
    }
    if (release.version === catalogue.version && releaseFile(catalogue).text !== text) {
      const message = `differs from the released version ${release.version}: raise the version and date`;
      return [{ file: 'content/catalogue.yaml', path: 'version', message }];
    }
    return [];
  });
}
