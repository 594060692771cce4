import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureContent } from './content';

/** Stands in for the real one: one part for each file, and a fault for a file that says so. */
const COMPILER = `import { readdirSync, readFileSync } from 'node:fs';
export function compileContent(root, mark) {
  const texts = readdirSync(root).map((name) => readFileSync(root + '/' + name, 'utf8').trim());
  if (texts.includes('fault')) return { ok: false, message: 'content/a.yaml is faulty' };
  return { ok: true, text: [JSON.stringify(mark), ...texts, JSON.stringify(mark)].join('\\n') + '\\n' };
}
`;

let root = '';
const write = (file: string, text: string): void => {
  writeFileSync(join(root, file), text);
};
const file = (): string => join(root, '.build', 'content.jsonl');
const parts = (): readonly string[] => readFileSync(file(), 'utf8').split('\n').slice(1, -2);
const written = (): bigint => statSync(file(), { bigint: true }).mtimeNs;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dokoni-compiled-')));
  mkdirSync(join(root, '.build'));
  mkdirSync(join(root, 'content'));
  write('.build/compile-content.js', COMPILER);
  write('content/a.yaml', 'one');
  write('content/b.yaml', 'two');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('The compiled content', () => {
  it('is written where it is missing, and left alone while the content is what it was', async () => {
    await ensureContent(root);
    expect(parts()).toEqual(['one', 'two']);
    const before = written();
    write('content/a.yaml', 'one');
    await ensureContent(root);
    expect(written()).toBe(before);
  });

  it.each([
    [
      'a file changes',
      (): void => {
        write('content/a.yaml', 'ten');
      },
      ['ten', 'two'],
    ],
    [
      'a file comes',
      (): void => {
        write('content/c.yaml', 'three');
      },
      ['one', 'two', 'three'],
    ],
    [
      'a file goes',
      (): void => {
        rmSync(join(root, 'content/a.yaml'));
      },
      ['two'],
    ],
    [
      'the compiled file was cut short',
      (): void => {
        writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, -70));
      },
      ['one', 'two'],
    ],
    [
      'the compiled file is empty',
      (): void => {
        writeFileSync(file(), '');
      },
      ['one', 'two'],
    ],
  ])('is written anew when %s', async (_, change, expected) => {
    await ensureContent(root);
    change();
    await ensureContent(root);
    expect(parts()).toEqual(expected);
  });

  it('is written anew when the code changes that compiles it', async () => {
    await ensureContent(root);
    const before = written();
    write('.build/compile-content.js', `${COMPILER}\n`);
    await ensureContent(root);
    expect(written()).not.toBe(before);
  });

  it('stays as it is where the content has faults, which are told', async () => {
    await ensureContent(root);
    const before = written();
    write('content/a.yaml', 'fault');
    await expect(ensureContent(root)).rejects.toThrow('content/a.yaml is faulty');
    expect(written()).toBe(before);
  });

  it('goes with a copy of the project, whose files have other times', async () => {
    await ensureContent(root);
    const original = root;
    root = `${original}-copy`;
    cpSync(original, root, { recursive: true });
    const before = written();
    await ensureContent(root);
    expect(written()).toBe(before);
    rmSync(original, { recursive: true });
  });
});
