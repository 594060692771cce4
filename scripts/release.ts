import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { contentRoot, formatFault, parseContent, releaseFile } from '@/lib/content/source';
import { rankGoldenLinks, readGoldenLinks } from './golden-links';

const versionsSchema = z.array(z.looseObject({ version: z.int() })).nullable();

/** What was released, or why nothing was written. */
export type Released =
  { readonly ok: true; readonly files: readonly string[] } | { readonly ok: false; readonly messages: readonly string[] };

/**
 * Freezes today's content as its version: the catalogue with its fingerprint in the index, and what its rules say of the
 * golden links. A version is released once; then only a higher one can follow. Nothing is written where anything is wrong.
 */
export function release(root: string, linkFolder: string): Released {
  const parsed = parseContent(root);
  if (!parsed.ok) return { ok: false, messages: parsed.faults.map((fault) => `${fault.file} ${formatFault(fault)}`) };
  const { catalogue } = parsed;
  const folder = join(root, 'released');
  const index = join(folder, 'index.yaml');
  const before = existsSync(index) ? readFileSync(index, 'utf8') : '';
  const newest = Math.max(0, ...(versionsSchema.parse(parse(before)) ?? []).map(({ version }) => version));
  if (catalogue.version <= newest) {
    const message = `Version ${catalogue.version} cannot be released: version ${newest} is. Raise version and date in content/catalogue.yaml.`;
    return { ok: false, messages: [message] };
  }
  const frozen = releaseFile(catalogue);
  const rankings = stringify(rankGoldenLinks(catalogue, readGoldenLinks(linkFolder)), { lineWidth: 0 });
  const files: readonly (readonly [path: string, text: string])[] = [
    [join(folder, frozen.name), frozen.text],
    [join(linkFolder, `ranking-${catalogue.version}.yaml`), rankings],
  ];
  const existing = files.filter(([path]) => existsSync(path)).map(([path]) => `${path} exists already: it is never overwritten.`);
  if (existing.length > 0) return { ok: false, messages: existing };
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of files) writeFileSync(path, text);
  // Last: a release counts from its line in the index.
  writeFileSync(index, before + stringify([frozen.release], { singleQuote: true }));
  return { ok: true, files: [...files.map(([path]) => path), index] };
}

export function main(): void {
  const released = release(contentRoot(), join(process.cwd(), 'tests', 'links'));
  if (released.ok) {
    const files = released.files.map((path) => relative(process.cwd(), path));
    console.log(`Released. Commit these files together:\n${files.join('\n')}`);
    return;
  }
  for (const message of released.messages) console.error(message);
  process.exitCode = 1;
}
