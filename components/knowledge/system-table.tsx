import { TextWithTerms } from '../parts/terms';
import { BareTable, ColumnHead, Row } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { SystemText } from '@/lib/report/knowledge';
import type { PageTerms } from '@/lib/report/terms';

interface SystemTableProps {
  readonly caption: string;
  readonly columns: {
    readonly system: string;
    readonly kind: string;
    readonly state: string;
    readonly owner: string;
    readonly sources: string;
  };
  readonly systems: readonly SystemText[];
  readonly terms: PageTerms;
}

const WIDTHS = ['w-[32%]', 'w-[12%]', 'w-[15%]', 'w-[17%]', undefined];

/** Systems one a line: a table on desks, a list on phones, where the middle cells of a system flow one after the other. */
export function SystemTable({ caption, columns, systems, terms }: SystemTableProps) {
  return (
    <BareTable
      caption={caption}
      stacks
      className="table-fixed compact"
      head={Object.values(columns).map((label, index) => (
        <ColumnHead key={label} className={WIDTHS[index]}>
          {label}
        </ColumnHead>
      ))}
    >
      {systems.map((system) => (
        <Row
          key={system.id}
          id={`system-${system.id}`}
          className="target:bg-accent-soft"
          head={<SystemHead system={system} terms={terms} />}
        >
          <td>{system.kind}</td>
          <td>
            {system.isEnding ? <strong className="text-warn">{system.state}</strong> : system.state}
            {system.successors !== null && <span className="text-muted md:block"> {system.successors}</span>}
          </td>
          <td>
            {system.owner}
            {system.licence !== null && <span className="text-muted md:block"> {system.licence}</span>}
          </td>
          <td>
            <SourceLinks sources={system.sources} />
          </td>
        </Row>
      ))}
    </BareTable>
  );
}

interface SystemHeadProps extends Pick<SystemTableProps, 'terms'> {
  readonly system: SystemText;
}

function SystemHead({ system: { name, isEnding, reserve, what, note }, terms }: SystemHeadProps) {
  return (
    <>
      <strong className={isEnding ? 'text-muted' : undefined} lang="en">
        {name}
      </strong>
      {reserve !== null && <span className="reserve">{reserve}</span>}
      <span className="block">
        <TextWithTerms text={what} terms={terms} />
      </span>
      {note !== null && (
        <span className="block text-muted">
          <TextWithTerms text={note} terms={terms} />
        </span>
      )}
    </>
  );
}

function SourceLinks({ sources }: Pick<SystemText, 'sources'>) {
  return (
    <ul className="flex flex-wrap gap-x-3 text-xs text-muted">
      {sources.map(({ address, label }) => (
        <li key={label + address}>
          <TextLink look="plain" className="inline-block min-h-6 break-all" href={address} isExternal>
            {label}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
