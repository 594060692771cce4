import { ScrollRegion } from './scroll-region';

export interface DuelTableRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly [first: string, rival: string, difference: string];
  /** One of the criteria that decide. */
  readonly strong: boolean;
}

interface DuelTableProps {
  readonly caption: string;
  readonly names: readonly [first: string, rival: string];
  readonly rows: readonly DuelTableRow[];
  readonly totals: DuelTableRow['cells'];
  readonly words: { readonly criterion: string; readonly difference: string; readonly total: string };
}

/** The numbers of a head-to-head. */
export function DuelTable({ caption, names, rows, totals, words }: DuelTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="w-full text-sm" id="duel-table">
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
            <Cells key={row.key} row={row} />
          ))}
        </tbody>
        <tfoot>
          <Cells row={{ key: 'total', label: words.total, cells: totals, strong: true }} />
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function Cells({ row }: { readonly row: DuelTableRow }) {
  return (
    <tr className={`border-t border-line ${row.strong ? 'font-semibold' : ''}`}>
      <th scope="row" className={`py-1 pr-2 text-left ${row.strong ? 'font-semibold' : 'font-normal'}`}>
        {row.label}
      </th>
      {row.cells.map((cell, column) => (
        <td key={column} className="px-2 py-1 text-right whitespace-nowrap">
          {cell}
        </td>
      ))}
    </tr>
  );
}
