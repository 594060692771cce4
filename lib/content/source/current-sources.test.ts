import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { knownVersions, loadCatalogue, loadReleased } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue';
import { contentRoot, parseContent, readReleased } from '.';
import { pointSources, readCurrentSources } from './current-sources';

const root = mkdtempSync(join(tmpdir(), 'dokoni-sources-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const parsed = parseContent(contentRoot());
if (!parsed.ok) throw new Error('The content has faults');
const raw = parsed.catalogue;
const faultsOf = (text: string): readonly string[] => {
  writeFileSync(join(root, 'current-sources.yaml'), text);
  const read = readCurrentSources(raw, root);
  return read.ok ? [] : read.faults.map(({ file, path, message }) => `${file} ${path} ${message}`);
};
const entry = (id: string, address = 'https://docs.example/page'): string => `- { id: ${id}, address: '${address}', seen: '2026-11-30' }\n`;

describe('content/current-sources.yaml', () => {
  it('names files that today’s evidence was read from, each once', () => {
    expect(faultsOf(entry('lambda-alias'))).toEqual([]);
    expect(faultsOf(entry('lambda-nothing'))).toEqual([expect.stringMatching(/^content\/current-sources.yaml \[0\].id .*no evidence/)]);
    expect(faultsOf(entry('aca-arc'))).toEqual([expect.stringContaining('names no file')]);
    expect(faultsOf(entry('lambda-alias') + entry('lambda-alias'))).toEqual([expect.stringContaining('stands here twice')]);
  });

  it('leads to pages that are fetched safely', () => {
    expect(faultsOf(entry('lambda-alias', 'http://docs.example'))).toHaveLength(1);
  });
});

/** A source of version 6 that was read as a file, and what is shown of it. */
const shown = (
  changes: Partial<Catalogue['evidence'][string]>,
  current = [{ id: 'lambda-alias', address: 'https://docs.example/', seen: '' }],
) => {
  const source = { ...raw.evidence['lambda-alias']!, ...changes };
  return pointSources({ ...raw, evidence: { 'lambda-alias': source } }, raw, current).evidence['lambda-alias']!.address;
};

describe('the address of a source', () => {
  it('is the page that publishes the file, in an older version only where that read the same file', () => {
    expect(shown({})).toBe('https://docs.example/');
    expect(shown({ path: 'doc_source/other.md' })).toBe(`${raw.evidence['lambda-alias']!.address}/blob/HEAD/doc_source/other.md`);
  });

  it('is else the first file that is named, and the repository where none is', () => {
    const address = 'https://github.com/docker/compose';
    expect(shown({ address, path: 'README.md, LICENSE, tags' })).toBe(`${address}/blob/HEAD/README.md`);
    expect(shown({ address, path: 'commit log' })).toBe(address);
    expect(shown({ address, path: undefined })).toBe(address);
    expect(shown({ address: 'https://docs.example/a', path: 'README.md' })).toBe('https://docs.example/a');
  });

  it.each(knownVersions().map((version) => [version]))('of version %i never leads to a repository beside the file it names', (version) => {
    for (const { id, address, path } of Object.values(loadReleased(version)!.evidence))
      if (path !== undefined) expect(address, id).not.toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+$/);
  });

  it('changes nothing else of a catalogue', () => {
    const without = ({ evidence, ...rest }: Catalogue) => ({
      ...rest,
      evidence: Object.values(evidence).map((source) => ({ ...source, address: undefined })),
    });
    expect(without(loadCatalogue())).toEqual(without(raw));
    const version = raw.version - 1;
    expect(without(loadReleased(version)!)).toEqual(without(readReleased(contentRoot(), version)!));
  });
});
