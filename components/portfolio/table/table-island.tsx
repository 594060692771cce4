'use client'; // The table is kept by this browser.

import { LatePart } from '@/components/parts/late-part';
import type { TableProps } from './kit';

const load = async () => (await import('./loaded-table')).LoadedTable;

/** The workloads that this browser keeps. */
export function TableIsland(props: TableProps) {
  return <LatePart load={load} props={props} words={props.words} isTall />;
}
