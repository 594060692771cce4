import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { CaseText } from '@/lib/report/knowledge';
import { decisionAnchor } from '@/lib/share';

interface CaseTableProps {
  readonly caption: string;
  readonly columns: {
    readonly decision: string;
    /** Absent where the same was chosen in all of them. */
    readonly chosen?: string;
    readonly advised: string;
    readonly last: string;
  };
  readonly cases: readonly CaseText[];
  /** The text of the last column. */
  readonly lastOf: (entry: CaseText) => string;
}

/** Decisions one a line: title with its source and year, what was chosen, what is recommended with the whole result. */
export function CaseTable({ caption, columns, cases, lastOf }: CaseTableProps) {
  const { decision, chosen, advised, last } = columns;
  return (
    <Table
      caption={caption}
      {...(chosen !== undefined && { className: 'min-w-2xl' })}
      head={
        <>
          <ColumnHead>{decision}</ColumnHead>
          {chosen !== undefined && <ColumnHead>{chosen}</ColumnHead>}
          <ColumnHead className="min-w-28">{advised}</ColumnHead>
          <ColumnHead>{last}</ColumnHead>
        </>
      }
    >
      {cases.map((entry) => (
        <Row key={entry.id} id={decisionAnchor(entry.id)} head={<CaseLink entry={entry} />}>
          {chosen !== undefined && <td>{entry.chosen}</td>}
          <td>
            <TextLink look="plain" href={entry.path}>
              {entry.advised}
            </TextLink>
          </td>
          <Cell className="whitespace-nowrap">{lastOf(entry)}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function CaseLink({ entry: { title, url, year } }: { readonly entry: CaseText }) {
  return (
    <>
      <TextLink look="plain" href={url} lang="en" isExternal>
        {title}
      </TextLink>{' '}
      <small>{year}</small>
    </>
  );
}
