import type { ReactNode } from 'react';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';

/** A row of counts; `strong` marks the one that the page is about. */
export interface CountRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly cells: readonly string[];
  readonly strong?: boolean;
  /** The cell that stands out, e.g. the diagonal. */
  readonly marked?: number;
}

interface CountTableProps {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly CountRow[];
}

/** A small table of figures with their totals in words. */
export function CountTable({ caption, corner, columns, rows }: CountTableProps) {
  return (
    <Table
      caption={caption}
      kind="numbers"
      className="max-w-4xl"
      head={
        <>
          <ColumnHead className="min-w-28">{corner}</ColumnHead>
          {columns.map((column) => (
            <ColumnHead key={column} className="min-w-20">
              {column}
            </ColumnHead>
          ))}
        </>
      }
    >
      {rows.map(({ key, label, cells, strong = false, marked }) => (
        <Row key={key} head={label} tone={strong ? 'strong' : undefined}>
          {cells.map((cell, index) => (
            <Cell
              key={columns[index]}
              tone={cell === '0' ? 'muted' : undefined}
              className={index === marked ? 'bg-accent/22 strong' : undefined}
            >
              {cell}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
