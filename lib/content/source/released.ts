import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Catalogue } from '../../model/catalogue';
import { dateSchema } from '../../model/text';
import type { Fault } from './faults';

/** `content/released/index.yaml`: what was frozen, with the fingerprint that it must keep. */
const indexSchema = z.array(z.strictObject({ version: z.int().min(0), date: dateSchema, sha256: z.string().regex(/^[0-9a-f]{64}$/) }));
export type Release = z.infer<typeof indexSchema>[number];

/** Every frozen version, oldest first. Version 0 is the first content: no link carries it, changes are measured against it. */
export function readReleases(root: string): readonly Release[] {
  const path = join(root, 'released', 'index.yaml');
  return existsSync(path) ? indexSchema.parse(parse(readFileSync(path, 'utf8')) ?? []) : [];
}

/** The text of a release: the whole catalogue, frozen as JSON with the orders it was declared in. */
export function releaseFile(catalogue: Catalogue): { readonly name: string; readonly text: string; readonly release: Release } {
  const text = `${JSON.stringify(catalogue, null, 1)}\n`;
  return { name: `${catalogue.version}.json`, text, release: { version: catalogue.version, date: catalogue.date, sha256: hash(text) } };
}

/** The catalogue of a frozen version, or null where there is none. */
export function readReleased(root: string, version: number): Catalogue | null {
  if (!readReleases(root).some((release) => release.version === version)) return null;
  // Written by `releaseFile` from a parsed catalogue and fingerprinted, so it needs no second parse by the schemas.
  return JSON.parse(readFileSync(pathOf(root, version), 'utf8')) as Catalogue;
}

/** Frozen files that are gone or changed. */
export function checkFrozen(root: string): Fault[] {
  return readReleases(root).flatMap(({ version, sha256 }): Fault[] => {
    const file = `content/released/${version}.json`;
    const path = pathOf(root, version);
    if (!existsSync(path)) return [{ file, path: '', message: 'is missing: a released version is kept for ever' }];
    if (hash(readFileSync(path, 'utf8')) === sha256) return [];
    return [{ file, path: '', message: 'was changed after its release: links made with it would change their meaning' }];
  });
}

/** Content that changed without a new version. */
export function checkVersion(catalogue: Catalogue, root: string): Fault[] {
  const release = readReleases(root).find(({ version }) => version === catalogue.version);
  if (!release || release.sha256 === releaseFile(catalogue).release.sha256) return [];
  const message = `differs from the released version ${release.version}: raise the version and date`;
  return [{ file: 'content/catalogue.yaml', path: 'version', message }];
}

function pathOf(root: string, version: number): string {
  return join(root, 'released', `${version}.json`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
