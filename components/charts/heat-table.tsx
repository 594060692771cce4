import { Cell, ColumnHead, Row, Table } from '../ui/table';

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
    <Table
      caption={caption}
      kind="heat"
      keepsHeads
      head={
        <>
          <ColumnHead>{corner}</ColumnHead>
          <ColumnHead isNumber tone="muted">
            {leadLabel}
          </ColumnHead>
          {columns.map(({ key, label, note, marked, faded }) => (
            <ColumnHead key={key} tone={faded ? 'muted' : undefined} className={marked ? 'min-w-20 framed-top' : 'min-w-20'}>
              {label}
              {note !== '' && <small>{note}</small>}
            </ColumnHead>
          ))}
        </>
      }
    >
      {rows.map((row, index) => (
        <Row key={row.key} head={<HeatHead row={row} />}>
          <Cell isNumber tone="muted">
            {row.lead}
          </Cell>
          {columns.map(({ key, marked, faded }, position) => (
            <Cell key={key} className={looksOf(row.values[position] ?? 0, { faded, marked, isLast: index === rows.length - 1 })}>
              {row.values[position] ?? 0}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}

function HeatHead({ row: { label, note } }: { readonly row: HeatRow }) {
  return (
    <>
      {label}
      {note !== '' && <small>{note}</small>}
    </>
  );
}

interface Place extends Pick<HeatColumn, 'faded' | 'marked'> {
  readonly isLast: boolean;
}

function looksOf(value: number, { faded, marked, isLast }: Place): string {
  const shade = faded ? 'muted' : (STEPS[Math.min(Math.floor(value / 20), STEPS.length - 1)] ?? '');
  return marked ? `${shade} ${isLast ? 'framed-bottom' : 'framed'}` : shade;
}
