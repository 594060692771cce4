import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCases, loadCatalogue, loadReleased, knownVersions, newestVersion } from '.';
import type { Catalogue } from '../model/catalogue';
import { readPartOf, writeParts, type ContentParts } from './compiled';
import { contentRoot, parseAll, readReleased } from './source';

describe('the compiled file', () => {
  it('gives back every part as it was written, whatever characters it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), fc.string(), (texts, mark) => {
        const parts = { versions: texts, glossary: texts.toReversed(), systems: [mark] } as unknown as ContentParts;
        const file = Buffer.from(writeParts(parts, mark));
        for (const name of ['versions', 'glossary', 'systems'] as const) expect(readPartOf(file, name)).toEqual(parts[name]);
        expect(readPartOf(file, 'noops')).toBeUndefined();
      }),
    );
  });

  it('begins and ends with its mark', () => {
    const file = writeParts({ versions: [1] } as unknown as ContentParts, 'mark');
    expect(file.startsWith('"mark"\n')).toBe(true);
    expect(file.endsWith('\n"mark"\n')).toBe(true);
  });
});

function withoutAddresses(catalogue: Catalogue): unknown {
  const sources = Object.values(catalogue.evidence).map((source) => ({ ...source, address: null }));
  return { ...catalogue, evidence: sources };
}

describe('the content', () => {
  const parsed = parseAll(contentRoot());

  it('is what its sources say, frozen', () => {
    if (!parsed.ok) throw new Error('The content has faults');
    expect(loadCatalogue()).toEqual(parsed.found.catalogue);
    expect(loadCases('further')).toEqual(parsed.found['cases/further']);
    expect(loadCases('unseen')).toEqual(parsed.found['cases/unseen']);
    expect(Object.isFrozen(loadCatalogue().criteria[0]?.effects[0]?.change)).toBe(true);
  });

  it('holds every version of links as it was released, but for where its sources stand; today’s is that very catalogue', () => {
    for (const version of knownVersions()) {
      const released = readReleased(contentRoot(), version) ?? loadCatalogue();
      expect(withoutAddresses(loadReleased(version) ?? loadCatalogue())).toEqual(withoutAddresses(released));
    }
    expect(loadReleased(newestVersion())).toBe(loadCatalogue());
    expect(loadReleased(999)).toBeNull();
  });

  it('keeps version 0 from links: it is there to measure against', () => {
    expect(knownVersions()).not.toContain(0);
    expect(loadReleased(0)).toBeNull();
    expect(readReleased(contentRoot(), 0)).toMatchObject({ version: 0 });
  });
});
