import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentRoot, parseContent, type Fault } from '@/lib/content/source';

/** A copy of the content that a test may break. */
export interface ContentTree {
  /** The faults after files were changed (or written, from '') as an author would by mistake; they are mended afterwards. */
  readonly faultsAfter: (changes: Readonly<Record<string, (text: string) => string>>) => readonly Fault[];
  readonly remove: () => void;
}

/** Copies the content into a temporary folder. Call `remove` when done. */
export function copyContent(): ContentTree {
  const root = join(mkdtempSync(join(tmpdir(), 'dokoni-content-')), 'content');
  cpSync(contentRoot(), root, { recursive: true });
  return {
    faultsAfter: (changes) => {
      const mend = Object.entries(changes).map(([file, change]) => breakFile(join(root, file), change));
      const parsed = parseContent(root);
      mend.forEach((restore) => {
        restore();
      });
      return parsed.ok ? [] : parsed.faults;
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function breakFile(path: string, change: (text: string) => string): () => void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const after = change(before ?? '');
  if (after === before) throw new Error(`The change left ${path} as it was`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, after);
  return () => {
    if (before === null) rmSync(path);
    else writeFileSync(path, before);
  };
}
