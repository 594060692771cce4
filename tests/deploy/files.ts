import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** Who runs the server in a container: a number, so that a cluster can see that it is not root. */
export const USER = 65_532;

/** A manifest is looked at through the type that its platform publishes, and here only as what YAML holds. */
export type Manifest = Readonly<Record<string, unknown>> & { readonly kind?: string };

/** The documents of a YAML file below `deploy`. Throws an Error where it is no YAML. */
export function readManifests(file: string): readonly Manifest[] {
  return parseAllDocuments(readFileSync(join('deploy', file), 'utf8')).map((document) => {
    if (!('toJS' in document) || document.errors.length > 0) throw new Error(`deploy/${file} is no YAML.`);
    return document.toJS() as Manifest;
  });
}

/** The only document of a file. */
export function readManifest(file: string): Manifest {
  const [manifest, ...rest] = readManifests(file);
  if (!manifest || rest.length > 0) throw new Error(`deploy/${file} has to hold one document.`);
  return manifest;
}

/** Every value below one, with the path to it: `spec.ports.0.name`. */
export function leaves(value: unknown, path = ''): readonly (readonly [path: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

/** Every file below `deploy`, with its text. */
export function deployFiles(): readonly (readonly [file: string, text: string])[] {
  const entries = readdirSync('deploy', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]);
}
