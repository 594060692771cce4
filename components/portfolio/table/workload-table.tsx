import { useEffect, useRef, useState } from 'react';
import { KeptNotices } from '@/components/parts/memory/kept-notices';
import { freshId } from '@/components/parts/memory/fresh';
import { WORKLOADS } from '@/components/parts/memory/read-workloads';
import { Removed, type RemovedItem } from '@/components/parts/memory/removed';
import { useKept } from '@/components/parts/memory/use-kept';
import {
  duplicateWorkload,
  EMPTY_TABLE,
  mergeTables,
  moveWorkload,
  removeWorkload,
  restoreWorkload,
  type Table,
  type Workload,
} from '@/components/parts/memory/workloads';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/locale';
import { cleanTitle } from '@/lib/share';
import { AddSection } from './add-section';
import { BroughtNotice } from './brought-notice';
import type { TableKit } from './kit';
import { PlanBar } from './plan-bar';
import { nameRow, RowItem } from './row-item';
import { SharedSection } from './shared-section';
import { TableFile } from './table-file';

/** The table with all that can be done to it. Everything goes by the id of a workload: another tab may have changed the table meanwhile. */
export function WorkloadTable(kit: TableKit) {
  const { words, mine, data } = kit;
  const [state, kept] = useKept(WORKLOADS);
  const [removed, setRemoved] = useState<readonly RemovedItem[]>([]);
  const [said, setSaid] = useState('');
  const goTo = useFocus();
  const table = state.value;
  const { rows } = table;
  const n = rows.length;
  const forget = (item: Omit<RemovedItem, 'undo'>, back: (table: Table) => Table): void => {
    const undo = (): void => {
      kept.change(back);
      setRemoved((items) => items.filter(({ key }) => key !== item.key));
    };
    setRemoved([...removed.filter(({ key }) => key !== item.key), { ...item, undo }]);
    goTo('workloads');
  };
  const remove = (row: Workload, place: number): void => {
    const name = nameRow(row, place, words);
    kept.change((now) => removeWorkload(now, row.id));
    forget({ key: row.id, name, said: fill(mine.deleted, { name }) }, (now) => restoreWorkload(now, row, place));
  };
  const empty = (): void => {
    kept.change(() => EMPTY_TABLE);
    forget({ key: freshId(), name: words.title, said: words.cleared }, (now) => mergeTables(table, now, { rules: data.rules, freshId }));
  };
  const move = (row: Workload, place: number, step: -1 | 1): void => {
    kept.change((now) => moveWorkload(now, row.id, step));
    setSaid(fill(words.row.moved, { name: nameRow(row, place, words), n: place + step + 1, total: n }));
    const isAtEnd = place + step === 0 || place + step === n - 1;
    goTo(`${isAtEnd === (step === -1) ? 'down' : 'up'}-${row.id}`);
  };
  const duplicate = (row: Workload, place: number): void => {
    const copy = { id: freshId(), title: cleanTitle(fill(mine.copyOf, { name: nameRow(row, place, words) })) };
    kept.change((now) => duplicateWorkload(now, row.id, copy));
    setSaid(fill(words.row.added, { name: copy.title }));
  };
  return (
    <div className="space-y-6">
      <KeptNotices state={state} words={mine.problems} />
      <BroughtNotice kit={kit} table={table} kept={kept} />
      <p id="workloads" tabIndex={-1} className="font-semibold outline-none">
        {n === 0 ? words.empty : fill(n === 1 ? words.count.one : words.count.many, { n })}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
      <Removed items={removed} undo={mine.undo} />
      {n > 0 && <SharedSection kit={kit} table={table} kept={kept} />}
      {n > 0 && (
        <ol aria-label={words.row.list} className="divide-y divide-line border-y border-line">
          {rows.map((row, place) => (
            <RowItem key={row.id} kit={kit} at={{ row, place, table }} kept={kept} does={{ move, duplicate, remove }} />
          ))}
        </ol>
      )}
      {n > 0 && <PlanBar kit={kit} table={table} />}
      <AddSection kit={kit} table={table} kept={kept} onSaid={setSaid} />
      <TableFile kit={kit} table={table} kept={kept}>
        {n > 0 && (
          <Button look="quiet" onClick={empty}>
            {words.clear}
          </Button>
        )}
      </TableFile>
    </div>
  );
}

/** Moves the focus to an element once the page shows what was changed. */
function useFocus(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current !== null) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
