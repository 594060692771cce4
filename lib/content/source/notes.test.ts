import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue, loadNotes } from '@/lib/content';
import { contentRoot } from '.';
import { readNotes } from './notes';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dokoni-notes-'));
  cpSync(join(contentRoot(), 'notes'), join(root, 'notes'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const faults = (): readonly string[] => {
  const parsed = readNotes(loadCatalogue(), root);
  return parsed.ok ? [] : parsed.faults.map(({ file, message }) => `${file} ${message}`);
};

describe('content/notes', () => {
  it('has every design note that rules cite, with its points in both languages and its own text', () => {
    expect(faults()).toEqual([]);
    const cited = Object.values(loadCatalogue().evidence).filter(({ kind }) => kind === 'notes');
    expect(loadNotes().map(({ id }) => id)).toEqual(cited.map(({ id }) => id));
    for (const { text, summary } of loadNotes()) {
      expect(text).toContain('Kubernetes');
      expect(summary.length).toBeGreaterThan(4);
    }
  });

  it('misses neither the points nor the text', () => {
    rmSync(join(root, 'notes', 'notes-choosing-platform.txt'));
    rmSync(join(root, 'notes', 'notes-compose-to-kubernetes.yaml'));
    expect(faults()).toEqual([
      'content/notes/notes-choosing-platform.txt does not exist',
      'content/notes/notes-compose-to-kubernetes.yaml does not exist',
    ]);
  });
});
