import type { ReactNode } from 'react';
import { ColumnHead, Row, Table } from '../ui/table';
import { ofWidth } from './units';

export interface DuelTableRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly [first: string, rival: string, difference: string];
  /** What `cells` say, as a number: the length of its bar. */
  readonly difference: number;
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
  /** Where differences are drawn: the classes that set the colour of each side. */
  readonly hues?: readonly [first: string, rival: string];
  readonly rows: readonly DuelTableRow[];
  readonly totals: DuelTableRow['cells'];
  readonly words: { readonly criterion: string; readonly difference: string; readonly total: string };
  /** Where a row can be chosen: its name is a button then. */
  readonly choice?: RowChoice;
}

/** The numbers of a head-to-head. */
export function DuelTable({ id = 'duel-table', caption, names, hues, rows, totals, words, choice }: DuelTableProps) {
  const reach = Math.max(...rows.map(({ difference }) => Math.abs(difference)), 1);
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
      foot={<Cells row={{ key: 'total', label: words.total, cells: totals, difference: 0, strong: true }} />}
    >
      {rows.map((row) => (
        <Cells
          key={row.key}
          row={row}
          choice={choice}
          bar={hues && <DifferenceBar difference={row.difference} reach={reach} hues={hues} />}
        />
      ))}
    </Table>
  );
}

interface CellsProps {
  readonly row: DuelTableRow;
  readonly choice?: RowChoice | undefined;
  readonly bar?: ReactNode;
}

function Cells({ row, choice, bar }: CellsProps) {
  return (
    <Row tone={row.strong ? 'strong' : undefined} head={choice ? <RowButton row={row} choice={choice} /> : row.label}>
      {row.cells.map((cell, column) => (
        <td key={column}>
          {cell}
          {column === 2 && bar}
        </td>
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

interface DifferenceBarProps {
  readonly difference: number;
  /** The widest difference of the table. */
  readonly reach: number;
  readonly hues: readonly [first: string, rival: string];
}

/** Gains to the right of the middle, losses tinted to its left, so that grey tells them apart too. */
function DifferenceBar({ difference, reach, hues }: DifferenceBarProps) {
  // To a percent, which is a pixel of its column.
  const width = Math.round((Math.abs(difference) / reach) * 50);
  const isLoss = difference < 0;
  return (
    <svg className={`difference ${hues[isLoss ? 1 : 0]}`} aria-hidden="true">
      <rect x={ofWidth(isLoss ? 50 - width : 50)} width={ofWidth(width)} fillOpacity={isLoss ? 0.25 : undefined} />
    </svg>
  );
}
