import { openShelf, type Shelf } from '@/components/parts/shelf';
import { readNotesHash, type ReadNotes } from '@/lib/share';

const tab = (): Shelf => openShelf(() => window.sessionStorage);

function linkedKey(code: string): string {
  return `dokoni.linked.${code}`;
}

/**
 * The notes that the link brought along. The next place of the page takes their place in the address, so the tab remembers them as long
 * as it is open. Never rejects.
 */
export async function readLinkedNotes(code: string): Promise<ReadNotes> {
  const read = await readNotesHash(window.location.hash);
  if (read.kind === 'notes') tab().write(linkedKey(code), window.location.hash);
  return read.kind === 'none' ? readNotesHash(tab().read(linkedKey(code)) ?? '') : read;
}
