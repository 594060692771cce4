import { ColumnHead, Row, Table } from '../ui/table';

export interface DuelTableRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly [first: string, rival: string, difference: string];
  /** One of the criteria that decide. */
  readonly strong: boolean;
}

interface RowChoice {
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

interface DuelTableProps {
  readonly id?: string;
  readonly caption: string;
  readonly names: readonly [first: string, rival: string];
  readonly rows: readonly DuelTableRow[];
  readonly totals: DuelTableRow['cells'];
  readonly words: { readonly criterion: string; readonly difference: string; readonly total: string };
  /** Where a row can be chosen: its name is a button then. */
  readonly choice?: RowChoice;
}

/** The numbers of a head-to-head. */
export function DuelTable({ id = 'duel-table', caption, names, rows, totals, words, choice }: DuelTableProps) {
  return (
    <Table
      caption={caption}
      id={id}
      kind="numbers"
      head={
        <>
          <ColumnHead>{words.criterion}</ColumnHead>
          {[...names, words.difference].map((label) => (
            <ColumnHead key={label} tone="strong">
              {label}
            </ColumnHead>
          ))}
        </>
      }
      foot={<Cells row={{ key: 'total', label: words.total, cells: totals, strong: true }} />}
    >
      {rows.map((row) => (
        <Cells key={row.key} row={row} choice={choice} />
      ))}
    </Table>
  );
}

function Cells({ row, choice }: { readonly row: DuelTableRow; readonly choice?: RowChoice | undefined }) {
  return (
    <Row tone={row.strong ? 'strong' : undefined} head={choice ? <RowButton row={row} choice={choice} /> : row.label}>
      {row.cells.map((cell, column) => (
        <td key={column}>{cell}</td>
      ))}
    </Row>
  );
}

function RowButton({ row, choice }: { readonly row: DuelTableRow; readonly choice: RowChoice }) {
  return (
    <button
      type="button"
      aria-pressed={row.key === choice.chosen}
      className="min-h-6 text-left text-accent underline aria-pressed:font-bold aria-pressed:text-ink"
      onClick={() => {
        choice.onChoose(row.key);
      }}
    >
      {row.label}
    </button>
  );
}
