import type { LinkState } from '@/lib/share';
import { readDraft } from '../draft';
import { isEmptySheet, isSameResult } from '../sheet';
import { DRAFT_KEY, linkKey, listLinks, type Shelf } from '../shelf';
import { addEntry, findByAnyCode, findByCode, updateEntry, type Assessments, type Entry, type Fresh, type Found } from './assessments';
import type { Kept } from './kept';
import { markEntry, readMark } from './mark';

/** Stands for one's own draft where a link's code stands for the changed answers of that link. */
const OWN = 'draft';

/** Whose answers a result shows: those of one's own draft, or those that were changed on a link (its code). Null where it is neither. */
function findSlot(shelf: Shelf, { answers, priorities }: LinkState): string | null {
  const slots = [
    [OWN, DRAFT_KEY],
    ...listLinks(shelf)
      .toReversed()
      .map((code) => [code, linkKey(code)] as const),
  ] as const;
  const shown = { answers, priorities, title: '' };
  const own = slots.find(([, key]) => {
    const draft = readDraft(shelf.read(key) ?? '');
    return draft.kind === 'sheet' && !isEmptySheet(draft.sheet) && isSameResult(draft.sheet, shown);
  });
  return own?.[0] ?? null;
}

interface Keeping {
  readonly kept: Kept<Assessments>;
  readonly shelf: Shelf;
  readonly fresh: () => Fresh;
}

/**
 * Keeps a result by itself where its answers were filled in on this browser: as a new entry, or in the entry that they were before
 * they were changed. Not again where it was deleted from the list. Gives the entry of the result, kept now or before.
 */
export function keepOwn({ kept, shelf, fresh }: Keeping, found: Found, link: LinkState): Entry | null {
  const entryOf = (): Entry | null => findByCode(kept.get().value, found.code) ?? null;
  const slot = findSlot(shelf, link);
  if (slot === null) return entryOf();
  const mark = readMark(shelf, slot);
  const list = kept.get().value;
  const marked = mark && list.find(({ id }) => id === mark.id);
  if (mark?.code === found.code && !marked) return entryOf();
  if (!entryOf()) {
    const before = marked ?? (slot === OWN ? undefined : findByAnyCode(list, slot));
    const { id, at } = fresh();
    if (before) kept.change((now) => updateEntry(now, before.id, { found, at }));
    else kept.change((now) => (findByCode(now, found.code) ? now : addEntry(now, found, { id, at })));
  }
  const entry = marked?.code === found.code ? marked : entryOf();
  if (entry) markEntry(shelf, slot, entry);
  return entry;
}
