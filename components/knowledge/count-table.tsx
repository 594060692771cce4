import { ScrollRegion } from '@/components/ui/scroll-region';

/** A row of counts; `strong` marks the one that the page is about. */
export interface CountRow {
  readonly key: string;
  readonly label: string;
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
    <ScrollRegion label={caption}>
      <table className="w-full max-w-4xl border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="align-bottom text-muted">
            <th scope="col" className="min-w-28 py-2 pr-3 text-left font-normal">
              {corner}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="min-w-20 px-2 py-2 text-right leading-tight font-normal">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells, strong = false, marked }) => (
            <tr key={key} className={`border-t border-line ${strong ? 'font-semibold' : ''}`}>
              <th scope="row" className={`py-2 pr-3 text-left ${strong ? 'font-semibold' : 'font-normal'}`}>
                {label}
              </th>
              {cells.map((cell, index) => (
                <td
                  key={columns[index]}
                  className={`px-2 py-2 text-right whitespace-nowrap tabular-nums ${index === marked ? 'bg-accent/22 font-semibold' : ''} ${cell === '0' ? 'text-muted' : ''}`}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
