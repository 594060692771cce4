import { useState } from 'react';
import { freshId } from '@/components/parts/memory/fresh';
import type { Kept } from '@/components/parts/memory/kept';
import { addWorkloads, codeOf, MOST_WORKLOADS, type NewWorkload, type Table } from '@/components/parts/memory/workloads';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/locale';
import { readWorkloads } from '@/lib/share';
import type { TableKit } from './kit';

interface BroughtNoticeProps {
  readonly kit: TableKit;
  readonly table: Table;
  readonly kept: Kept<Table>;
}

/** The workloads of the address that are not in the table yet, and the button that puts them there. */
export function BroughtNotice({ kit: { brought, words, data }, table, kept }: BroughtNoticeProps) {
  const [isTaken, setTaken] = useState(false);
  const fresh = readWorkloads(brought).flatMap(({ link, title }): Omit<NewWorkload, 'id'>[] =>
    link.ok ? [{ code: link.code, title }] : [],
  );
  // A plan made from this table brings its workloads back with the shared answers filled in.
  const known = table.rows.map((row) => ({ title: row.title, codes: [row.code, codeOf(row, table, data.rules)] }));
  const missing = fresh.filter(({ code, title }) => !known.some((row) => row.title === title && row.codes.includes(code)));
  const n = missing.length;
  if (isTaken || n === 0) return null;
  const isRoom = table.rows.length + n <= MOST_WORKLOADS;
  return (
    <Notice title={fill(n === 1 ? words.add.brought.one : words.add.brought.many, { n })}>
      {isRoom ? (
        <Button
          look="secondary"
          onClick={() => {
            const added = missing.map((workload) => ({ ...workload, id: freshId() }));
            kept.change((now) => addWorkloads(now, added));
            setTaken(true);
            dropQuery();
          }}
        >
          {words.add.take}
        </Button>
      ) : (
        <p>{fill(words.row.full, { most: MOST_WORKLOADS })}</p>
      )}
    </Notice>
  );
}

/** The table has them now: an address that brought them again would offer them once more after each change. The browser's own method, as the framework's would render the page anew. */
function dropQuery(): void {
  const { pathname, hash } = window.location;
  History.prototype.replaceState.call(window.history, window.history.state, '', pathname + hash);
}
