import { ScrollRegion } from '../ui/scroll-region';

export interface HeatColumn {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  /** The column that the page is about. */
  readonly marked: boolean;
  readonly faded: boolean;
}

export interface HeatRow {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly lead: string;
  /** By column: 0..100. */
  readonly values: readonly number[];
}

interface HeatTableProps {
  readonly caption: string;
  readonly corner: string;
  readonly leadLabel: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
}

const STEPS = ['bg-accent/4', 'bg-accent/12', 'bg-accent/22', 'bg-accent/32', 'bg-accent/44'];

/** A table of values of 0 to 100: the number says it, the shade lets the eye find it. */
export function HeatTable({ caption, corner, leadLabel, columns, rows }: HeatTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="heat w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="sticky left-0 z-1 min-w-28 bg-paper py-2 pr-2 text-left font-semibold">
              {corner}
            </th>
            <th scope="col" className="px-2 py-2 text-right font-normal text-muted">
              {leadLabel}
            </th>
            {columns.map(({ key, label, note, marked, faded }) => (
              <th
                key={key}
                scope="col"
                className={`min-w-20 px-1.5 py-2 text-center leading-tight ${marked ? 'border-x-2 border-t-2 border-ink font-bold' : 'font-normal'} ${faded ? 'text-muted' : ''}`}
              >
                {label}
                {note !== '' && <span className="block text-xs font-normal text-muted">{note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.key} className="border-t border-line">
              <th scope="row" className="sticky left-0 z-1 bg-paper py-1.5 pr-2 text-left font-normal">
                {row.label}
                {row.note !== '' && <span className="block text-xs text-muted">{row.note}</span>}
              </th>
              <td className="text-right whitespace-nowrap text-muted">{row.lead}</td>
              {columns.map((column, position) => (
                <HeatCell key={column.key} column={column} value={row.values[position] ?? 0} isLast={index === rows.length - 1} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface HeatCellProps {
  readonly column: HeatColumn;
  readonly value: number;
  readonly isLast: boolean;
}

function HeatCell({ column, value, isLast }: HeatCellProps) {
  const shade = column.faded ? 'text-muted' : shadeOf(value);
  const frame = column.marked ? `border-x-2 border-x-ink font-bold ${isLast ? 'border-b-2 border-b-ink' : ''}` : '';
  return <td className={frame === '' ? shade : `${shade} ${frame}`}>{value}</td>;
}

function shadeOf(value: number): string {
  return STEPS[Math.min(Math.floor(value / 20), STEPS.length - 1)] ?? '';
}
