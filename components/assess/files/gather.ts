import { IMPORT_LIMITS, isFilePassedOver, isFolderPassedOver, type ImportFile } from '@/lib/import';

/** A file that a reader gave, before its text is read. */
export interface Given {
  readonly path: string;
  readonly file: File;
  /** It was in a folder: where nothing can be read of it, that is no fault. */
  readonly isFound: boolean;
}

/** Entries of folders that are looked at, at most. */
const MOST_ENTRIES = 50_000;

/** Files of a file field: those of a folder come with their path below it, and with all that is passed over. */
export function listGiven(files: Iterable<File>): readonly Given[] {
  return [...files].flatMap((file): readonly Given[] => {
    const path = file.webkitRelativePath;
    if (path === '') return [{ path: file.name, file, isFound: false }];
    const folders = path.split('/').slice(1, -1);
    return isFilePassedOver(path) || folders.some(isFolderPassedOver) ? [] : [{ path: withoutTop(path), file, isFound: true }];
  });
}

/** Files and folders that were dropped. Has to be called while the event is handled: afterwards the list is empty. */
export async function listDropped({ items, files }: DataTransfer): Promise<readonly Given[]> {
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  if (entries.length === 0) return listGiven(files);
  const walk: Walk = { found: [], left: MOST_ENTRIES };
  for (const entry of entries) {
    if (isFileEntry(entry)) walk.found.push({ path: entry.name, file: await fileOf(entry), isFound: false });
    else await walkFolder(entry as FileSystemDirectoryEntry, walk);
  }
  return walk.found;
}

interface Walk {
  readonly found: Given[];
  left: number;
}

async function walkFolder(folder: FileSystemDirectoryEntry, walk: Walk): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    walk.left -= 1;
    if (walk.left < 0 || walk.found.length > IMPORT_LIMITS.files) return;
    if (isFileEntry(entry)) {
      if (!isFilePassedOver(entry.name))
        walk.found.push({ path: withoutTop(entry.fullPath.slice(1)), file: await fileOf(entry), isFound: true });
    } else if (!isFolderPassedOver(entry.name)) await walkFolder(entry as FileSystemDirectoryEntry, walk);
  }
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** A browser hands out the entries of a folder in portions, an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0 || all.length > MOST_ENTRIES) return all;
    all.push(...portion);
  }
}

function withoutTop(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

/** The texts of files; of one that is too large only its size. */
export function readTexts(given: readonly Given[]): Promise<readonly ImportFile[]> {
  return Promise.all(
    given.map(async ({ path, file }) =>
      file.size > IMPORT_LIMITS.bytes ? { path, text: '', bytes: file.size } : { path, text: await file.text() },
    ),
  );
}
