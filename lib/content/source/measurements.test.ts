import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readMeasurements } from './measurements';
import { loadCatalogue } from '@/lib/content';

const root = mkdtempSync(join(tmpdir(), 'dokoni-measurements-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const { version } = loadCatalogue();

function faultsOf(text: string): readonly string[] {
  writeFileSync(join(root, 'measurements.yaml'), text);
  const parsed = readMeasurements(loadCatalogue(), root);
  return parsed.ok ? [] : parsed.faults.map(({ file, path, message }) => `${file} ${path} ${message}`);
}

describe('content/measurements.yaml', () => {
  it('may say that today’s version was not measured', () => {
    expect(faultsOf(`- { version: ${version}, sets: [] }`)).toEqual([]);
  });

  it('begins with today’s version, which was not measured where nothing is said of it', () => {
    writeFileSync(join(root, 'measurements.yaml'), `- { version: ${version - 1}, sets: [] }`);
    const parsed = readMeasurements(loadCatalogue(), root);
    expect(parsed.ok && parsed.found).toEqual([
      { version, sets: [] },
      { version: version - 1, sets: [] },
    ]);
  });

  it('knows nothing of a version to come', () => {
    expect(faultsOf(`- { version: ${version + 1}, sets: [] }`)).toEqual([
      expect.stringMatching(/^content\/measurements.yaml .*is newer than/),
    ]);
  });

  it('names no version twice, and none after an older one', () => {
    expect(faultsOf(`- { version: ${version}, sets: [] }\n- { version: ${version}, sets: [] }`)).toEqual([
      expect.stringContaining('not older'),
    ]);
  });

  it('counts no more cases than decisions', () => {
    const set = `{ measured: '2026-11-29', decisions: 5, cases: { family: 6, alternative: 2 }, rules: { agreed: 1, ruledOut: 1, first: 1, firstTwo: 1 }, comparisons: [] }`;
    expect(faultsOf(`- { version: ${version}, sets: [${set}] }`)).toEqual([expect.stringContaining('more cases than there are decisions')]);
  });
});
