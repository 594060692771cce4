import { freshId } from '@/components/parts/memory/fresh';
import { WORKLOADS } from '@/components/parts/memory/read-workloads';
import { openKept } from '@/components/parts/memory/use-kept';
import { addWorkloads, MOST_WORKLOADS, type NewWorkload } from '@/components/parts/memory/workloads';
import { readWorkloads } from '@/lib/share';

export interface Taken {
  /** How many were put into the table; where it is full, how many it takes. */
  readonly taken: number;
  /** The lines that cannot be read, from 1. */
  readonly unread: readonly number[];
  readonly isFull: boolean;
}

/** Puts the workloads of a text into the table: all that can be read, or none where there is no room for all. */
export function takeWorkloads(text: string): Taken {
  const entered = readWorkloads(text);
  const unread = [...new Set(entered.flatMap(({ link, line }) => (link.ok ? [] : [line])))];
  const added = entered.flatMap(({ link, title, line }): NewWorkload[] =>
    link.ok && !unread.includes(line) ? [{ id: freshId(), code: link.code, title }] : [],
  );
  const kept = openKept(WORKLOADS);
  kept.refresh();
  if (kept.get().value.rows.length + added.length > MOST_WORKLOADS) return { taken: MOST_WORKLOADS, unread, isFull: true };
  kept.change((table) => addWorkloads(table, added));
  return { taken: added.length, unread, isFull: false };
}
