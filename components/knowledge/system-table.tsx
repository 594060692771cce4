import type { SystemText } from '@/lib/report/knowledge';
import type { PageTerms } from '@/lib/report/terms';
import { TextWithTerms } from '../parts/terms';

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

/** On phones the cells of a line flow one after the other. */
const CELL = 'inline pr-3 md:table-cell md:py-2 md:pr-4';
const WIDTHS = ['md:w-[32%]', 'md:w-[12%]', 'md:w-[15%]', 'md:w-[17%]', ''];

/** Systems one a line: a table on desks, a list on phones. */
export function SystemTable({ caption, columns, systems, terms }: SystemTableProps) {
  return (
    <table className="block w-full table-fixed text-sm md:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only md:not-sr-only">
        <tr className="text-left text-muted">
          {Object.values(columns).map((label, index) => (
            <th key={label} scope="col" className={`py-2 pr-4 font-normal ${WIDTHS[index] ?? ''}`}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {systems.map((system) => (
          <tr
            key={system.id}
            id={`system-${system.id}`}
            className="block border-t border-line py-2 target:bg-accent-soft md:table-row md:align-top"
          >
            <th scope="row" className="block text-left font-normal md:table-cell md:py-2 md:pr-4">
              <span className={`font-semibold ${system.isEnding ? 'text-muted' : ''}`} lang="en">
                {system.name}
              </span>
              {system.reserve !== null && (
                <span className="ml-2 rounded-sm border border-warn px-1 text-xs text-warn">{system.reserve}</span>
              )}
              <span className="block">
                <TextWithTerms text={system.what} terms={terms} />
              </span>
              {system.note !== null && (
                <span className="block text-muted">
                  <TextWithTerms text={system.note} terms={terms} />
                </span>
              )}
            </th>
            <td className={CELL}>{system.kind}</td>
            <td className={CELL}>
              <span className={system.isEnding ? 'font-semibold text-warn' : ''}>{system.state}</span>
              {system.successors !== null && <span className="text-muted md:block"> {system.successors}</span>}
            </td>
            <td className={CELL}>
              {system.owner}
              {system.licence !== null && <span className="text-muted md:block"> {system.licence}</span>}
            </td>
            <td className="block md:table-cell md:py-2">
              <SourceLinks sources={system.sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SourceLinks({ sources }: Pick<SystemText, 'sources'>) {
  return (
    <ul className="flex flex-wrap gap-x-3 text-xs md:pt-0.5">
      {sources.map(({ address, label }) => (
        <li key={label + address}>
          <a
            className="inline-block min-h-6 break-all text-muted underline hover:text-accent"
            href={address}
            rel="noopener noreferrer external"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
