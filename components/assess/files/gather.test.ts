import { describe, expect, it } from 'vitest';
import { IMPORT_LIMITS } from '@/lib/import';
import { listDropped, listGiven, readTexts } from './gather';

function makeFile(name: string, text = 'services: {}', folderPath = ''): File {
  const file = new File([text], name);
  Object.defineProperty(file, 'webkitRelativePath', { value: folderPath });
  Object.defineProperty(file, 'text', { value: () => Promise.resolve(text) });
  return file;
}

type Tree = { readonly [name: string]: string | Tree };

/** An entry as browsers hand it out: the children of a folder in portions of one. */
function makeEntry(name: string, held: string | Tree, above = ''): FileSystemEntry {
  const fullPath = `${above}/${name}`;
  if (typeof held === 'string') {
    const file = (give: (file: File) => void): void => {
      give(makeFile(name, held));
    };
    return { isFile: true, isDirectory: false, name, fullPath, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const left = Object.entries(held).map(([child, inside]) => makeEntry(child, inside, fullPath));
    const readEntries = (give: (portion: readonly FileSystemEntry[]) => void): void => {
      give(left.splice(0, 1));
    };
    return { readEntries };
  };
  return { isFile: false, isDirectory: true, name, fullPath, createReader } as unknown as FileSystemEntry;
}

function drop(...entries: readonly FileSystemEntry[]): DataTransfer {
  return { items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })), files: [] } as unknown as DataTransfer;
}

describe('Files that are given', () => {
  it('are taken as they are named one by one, and of a folder only those that may be read, by their path below it', () => {
    const named = [makeFile('notes.txt'), makeFile('compose.yaml')];
    expect(listGiven(named).map(({ path, isFound }) => [path, isFound])).toEqual([
      ['notes.txt', false],
      ['compose.yaml', false],
    ]);
    const folder = ['shop/compose.yaml', 'shop/web/Dockerfile', 'shop/notes.txt', 'shop/node_modules/a/package.json', 'shop/.git/x.yaml'];
    const found = listGiven(folder.map((path) => makeFile(path.split('/').at(-1) ?? '', '', path)));
    expect(found.map(({ path, isFound }) => [path, isFound])).toEqual([
      ['compose.yaml', true],
      ['web/Dockerfile', true],
    ]);
  });

  it('are found in every portion of a folder that is dropped', async () => {
    const tree = { 'compose.yaml': '', web: { Dockerfile: '', 'index.html': '' }, node_modules: { a: { 'package.json': '' } } };
    const found = await listDropped(drop(makeEntry('shop', tree), makeEntry('notes.txt', '')));
    expect(found.map(({ path, isFound }) => [path, isFound])).toEqual([
      ['compose.yaml', true],
      ['web/Dockerfile', true],
      ['notes.txt', false],
    ]);
  });

  it('are read, but of one that is too large only the size', async () => {
    const large = makeFile('large.yaml');
    Object.defineProperty(large, 'size', { value: IMPORT_LIMITS.bytes + 1 });
    expect(await readTexts(listGiven([makeFile('compose.yaml', 'name: shop'), large]))).toEqual([
      { path: 'compose.yaml', text: 'name: shop' },
      { path: 'large.yaml', text: '', bytes: IMPORT_LIMITS.bytes + 1 },
    ]);
  });
});
