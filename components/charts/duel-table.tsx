import { ScrollRegion } from '../ui/scroll-region';

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
    <ScrollRegion label={caption}>
      <table className="numbers w-full text-sm" id={id}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="py-1 pr-2 text-left">
              {words.criterion}
            </th>
            {[...names, words.difference].map((label) => (
              <th key={label} scope="col" className="px-2 py-1 text-right leading-tight">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Cells key={row.key} row={row} choice={choice} />
          ))}
        </tbody>
        <tfoot>
          <Cells row={{ key: 'total', label: words.total, cells: totals, strong: true }} />
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function Cells({ row, choice }: { readonly row: DuelTableRow; readonly choice?: RowChoice | undefined }) {
  return (
    <tr className={`border-t border-line ${row.strong ? 'font-semibold' : ''}`}>
      <th scope="row" className={`py-1 pr-2 text-left ${row.strong ? 'font-semibold' : 'font-normal'}`}>
        {choice ? (
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
        ) : (
          row.label
        )}
      </th>
      {row.cells.map((cell, column) => (
        <td key={column}>{cell}</td>
      ))}
    </tr>
  );
}
