import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundlePath, ensureBundles } from './bundles';

const ENTRIES = { greet: 'src/greet.ts', part: 'src/word.ts' };
let root = '';

const write = (file: string, text: string): void => {
  writeFileSync(join(root, file), text);
};
const ensure = (): Promise<void> => ensureBundles({ root, entries: ENTRIES });
const bundle = (): string => readFileSync(bundlePath(root, 'greet'), 'utf8');

/** Everything that was written, with the moment of writing. */
function snapshot(): readonly string[] {
  const folder = join(root, '.build');
  return readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name), { bigint: true }).mtimeNs}`);
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dokoni-bundles-')));
  mkdirSync(join(root, 'src'));
  write('package.json', '{ "type": "module", "dependencies": {}, "devDependencies": {} }');
  write('src/word.ts', "export const word: string = 'hello';");
  write('src/greet.ts', "import { word } from './word';\nexport const greet = (name: string): string => `${word} ${name}`;");
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('The bundles', () => {
  it('are plain JavaScript that runs', async () => {
    await ensure();
    const { greet } = (await import(pathToFileURL(bundlePath(root, 'greet')).href)) as { greet: (name: string) => string };
    expect(greet('you')).toBe('hello you');
  });

  it('are left alone while their sources are what they were, whatever the time of the files', async () => {
    await ensure();
    const before = snapshot();
    write('src/word.ts', readFileSync(join(root, 'src/word.ts'), 'utf8'));
    write('src/stranger.ts', 'export {};');
    await ensure();
    expect(snapshot()).toEqual(before);
  });

  it('are left alone where one is gone that nobody asks for, and made anew for who does', async () => {
    await ensure();
    rmSync(bundlePath(root, 'part'));
    await ensureBundles({ root, entries: ENTRIES, wanted: ['greet'] });
    expect(existsSync(bundlePath(root, 'part'))).toBe(false);
    await ensureBundles({ root, entries: ENTRIES, wanted: ['greet', 'part'] });
    expect(existsSync(bundlePath(root, 'part'))).toBe(true);
  });

  it('are made anew when a source changes that an entry imports', async () => {
    await ensure();
    write('src/word.ts', "export const word: string = 'hullo';");
    await ensure();
    expect(bundle()).toContain('hullo');
  });

  it('are made anew when the packages change', async () => {
    await ensure();
    const before = snapshot();
    write('package-lock.json', '{}');
    await ensure();
    expect(snapshot()).not.toEqual(before);
  });

  it.each([
    [
      'a bundle is missing',
      (): void => {
        rmSync(bundlePath(root, 'part'));
      },
    ],
    [
      'the record of what they were made from is damaged',
      (): void => {
        write('.build/bundles.json', '{"inputs":[');
      },
    ],
  ])('are made anew when %s', async (_, damage) => {
    await ensure();
    const before = snapshot();
    damage();
    await ensure();
    expect(snapshot().map((line) => line.split(' ')[0])).toEqual(before.map((line) => line.split(' ')[0]));
    expect(snapshot()).not.toEqual(before);
  });

  it('are not touched by a source with a mistake, whose file and line are told', async () => {
    await ensure();
    const before = snapshot();
    write('src/word.ts', 'export const word = ;');
    await expect(ensure()).rejects.toThrow(/src\/word\.ts:1:20: ERROR/);
    expect(snapshot()).toEqual(before);
  });

  it('can be made by two processes at once', async () => {
    const script = `import { ensureBundles } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'bundles.js')).href)};
      await ensureBundles(${JSON.stringify({ root, entries: ENTRIES })});`;
    const run = async (): Promise<number> => {
      const [code] = (await once(spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' }), 'exit')) as [
        number,
      ];
      return code;
    };
    expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
    expect(bundle()).toContain('hello');
    expect(snapshot().map((line) => line.split(' ')[0])).toEqual(['bundles.json', 'greet.js', 'greet.js.map', 'part.js', 'part.js.map']);
    const before = snapshot();
    await ensure();
    expect(snapshot()).toEqual(before);
  });
});
