import { BASE } from '@/lib/model/base-path';
import { useEffect, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { TableData, TableProps } from './kit';
import { WorkloadTable } from './workload-table';

async function load(path: string): Promise<TableData> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The data came with status ${response.status}`);
  return (await response.json()) as TableData;
}

/** The table once what it works with is there. */
export function LoadedTable(props: TableProps) {
  const [data, setData] = useState<TableData | null>(null);
  const [isFailed, setFailed] = useState(false);
  const { locale, words } = props;
  useEffect(() => {
    load(`${BASE}/export/workloads/${locale}`).then(setData, () => {
      setFailed(true);
    });
  }, [locale]);
  if (data) return <WorkloadTable {...props} data={data} />;
  return isFailed ? <Notice kind="error" title={words.failed} announce /> : <p className="min-h-svh">{words.loading}</p>;
}
