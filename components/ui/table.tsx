import type { ReactNode } from 'react';
import { ScrollRegion } from './scroll-region';

/** `numbers`: figures, all to the right; `heat`: shaded figures, all in the middle; absent: words, and figures where a cell says so. */
type Kind = 'numbers' | 'heat';
/** How much a row, a head or a cell stands out; ordinary where absent. */
type Tone = 'strong' | 'muted';

interface TableProps {
  /** Its accessible name. */
  readonly caption: string;
  readonly isCaptionShown?: boolean;
  readonly id?: string;
  readonly kind?: Kind;
  /** The heads of the rows stay in sight while the cells scroll. */
  readonly keepsHeads?: boolean;
  /** On phones its cells stand one below the other. */
  readonly stacks?: boolean;
  readonly className?: string;
  /** The heads of the columns, that of the row heads first. */
  readonly head: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A table in a region that scrolls where the page is too narrow for it. */
export function Table(props: TableProps) {
  return (
    <ScrollRegion label={props.caption}>
      <BareTable {...props} />
    </ScrollRegion>
  );
}

/** A table that never scrolls by itself. */
export function BareTable({
  caption,
  isCaptionShown = false,
  id,
  kind,
  keepsHeads = false,
  stacks = false,
  className,
  head,
  foot,
  children,
}: TableProps) {
  return (
    <table className={join('data', kind, keepsHeads && 'keeps-heads', stacks && 'stacks', className)} id={id}>
      <caption className={isCaptionShown ? undefined : 'sr-only'}>{caption}</caption>
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody>{children}</tbody>
      {foot !== undefined && <tfoot>{foot}</tfoot>}
    </table>
  );
}

interface CellProps {
  readonly tone?: Tone | undefined;
  /** A figure among words: to the right, on one line. */
  readonly isNumber?: boolean;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** The head of a column. */
export function ColumnHead({ tone, isNumber = false, className, children }: CellProps) {
  return (
    <th scope="col" className={join(tone, isNumber && 'num', className)}>
      {children}
    </th>
  );
}

interface RowProps {
  /** What the row is about. */
  readonly head: ReactNode;
  /** Columns that the head takes; 1 where absent. */
  readonly headSpan?: number;
  readonly id?: string;
  readonly tone?: Tone | undefined;
  /** Of the row. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A row with its head; a table of plain cells is `<td>`s. */
export function Row({ head, headSpan, id, tone, className, children }: RowProps) {
  return (
    <tr id={id} className={join(tone, className)}>
      <th scope="row" colSpan={headSpan}>
        {head}
      </th>
      {children}
    </tr>
  );
}

/** A cell that differs from the others of its table. */
export function Cell({ tone, isNumber = false, className, children }: CellProps) {
  return <td className={join(tone, isNumber && 'num', className)}>{children}</td>;
}

function join(...classes: readonly (string | false | undefined)[]): string | undefined {
  return classes.filter(Boolean).join(' ') || undefined;
}
