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
  if (read.kind === 'notes') rememberLinkedNotes(code, window.location.hash);
  return read.kind === 'none' ? recallLinkedNotes(code) : read;
}

/** What stands behind the # of a link to a result, as long as the tab is open. */
export function rememberLinkedNotes(code: string, hash: string): void {
  tab().write(linkedKey(code), hash);
}

/** The notes that a link to this result brought along in this tab. */
export function recallLinkedNotes(code: string): Promise<ReadNotes> {
  return readNotesHash(tab().read(linkedKey(code)) ?? '');
}
