import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue, loadDesignNotes } from '@/lib/content';
import { contentRoot } from '.';
import { readDesignNotes } from './design-notes';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dokoni-notes-'));
  cpSync(join(contentRoot(), 'design-notes'), join(root, 'design-notes'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const faults = (): readonly string[] => {
  const parsed = readDesignNotes(loadCatalogue(), root);
  return parsed.ok ? [] : parsed.faults.map(({ file, message }) => `${file} ${message}`);
};

describe('content/design-notes', () => {
  it('has every design note that rules cite, with its points in both languages and its own text', () => {
    expect(faults()).toEqual([]);
    const cited = Object.values(loadCatalogue().evidence).filter(({ kind }) => kind === 'notes');
    expect(loadDesignNotes().map(({ id }) => id)).toEqual(cited.map(({ id }) => id));
    for (const { text, summary } of loadDesignNotes()) {
      expect(text).toContain('Kubernetes');
      expect(summary.length).toBeGreaterThan(4);
    }
  });

  it('misses neither the points nor the text', () => {
    rmSync(join(root, 'design-notes', 'notes-choosing-platform.txt'));
    rmSync(join(root, 'design-notes', 'notes-compose-to-kubernetes.yaml'));
    expect(faults()).toEqual([
      'content/design-notes/notes-choosing-platform.txt does not exist',
      'content/design-notes/notes-compose-to-kubernetes.yaml does not exist',
    ]);
  });
});
