import { entryKey, type Shelf } from '../shelf';

/** Which entry some answers belong to, and the code that it had when that was said. */
interface Mark {
  readonly id: string;
  readonly code: string;
}

export function readMark(shelf: Shelf, slot: string): Mark | null {
  const [id = '', code = ''] = (shelf.read(entryKey(slot)) ?? '').split(' ');
  return id === '' ? null : { id, code };
}

/** From now on the changed answers of this link, or one's draft, belong to this entry. */
export function markEntry(shelf: Shelf, slot: string, { id, code }: Mark): void {
  shelf.write(entryKey(slot), `${id} ${code}`);
}
