import type { ReactNode } from 'react';
import { freshId } from '@/components/parts/memory/fresh';
import { GiveFile, saveFile } from '@/components/parts/memory/give-file';
import type { Kept } from '@/components/parts/memory/kept';
import { readWorkloadsFile, WORKLOADS_FILE, writeWorkloadsFile } from '@/components/parts/memory/read-workloads';
import { mergeTables, type Table } from '@/components/parts/memory/workloads';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/locale';
import type { TableKit } from './kit';

interface TableFileProps {
  readonly kit: TableKit;
  readonly table: Table;
  readonly kept: Kept<Table>;
  /** What else is done to the whole table. */
  readonly children: ReactNode;
}

/** The whole table out of the browser and into it. */
export function TableFile({ kit: { words, mine, data }, table, kept, children }: TableFileProps) {
  const { file } = words;
  const take = (other: Table): string => {
    const before = kept.get().value.rows.length;
    kept.change((now) => mergeTables(now, other, { rules: data.rules, freshId }));
    const n = kept.get().value.rows.length - before;
    return n === 0 ? file.added.none : fill(n === 1 ? file.added.one : file.added.many, { n });
  };
  return (
    <section aria-labelledby="table-file" className="space-y-2">
      <h3 id="table-file" className="text-lg">
        {file.title}
      </h3>
      <p className="max-w-prose text-sm text-muted">{file.text}</p>
      <div className="flex flex-wrap items-center gap-3">
        {table.rows.length > 0 && (
          <Button
            look="secondary"
            onClick={() => {
              const at = new Date().toISOString();
              saveFile(`${file.name}-${at.slice(0, 10)}.json`, writeWorkloadsFile(table, at));
            }}
          >
            {file.write}
          </Button>
        )}
        <GiveFile label={file.read} format={WORKLOADS_FILE} read={readWorkloadsFile} onRead={take} words={mine.faults} />
        {children}
      </div>
    </section>
  );
}
