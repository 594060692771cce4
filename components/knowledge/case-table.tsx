import { ScrollRegion } from '@/components/ui/scroll-region';
import type { CaseText } from '@/lib/report/knowledge';

interface CaseTableProps {
  readonly caption: string;
  readonly columns: readonly [decision: string, chosen: string, advised: string, last: string];
  readonly cases: readonly CaseText[];
  /** The text of the last column. */
  readonly lastOf: (entry: CaseText) => string;
}

/** Decisions one a line: title with its source, what was chosen, what is recommended. */
export function CaseTable({ caption, columns, cases, lastOf }: CaseTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="w-full min-w-2xl border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="text-left text-muted">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-4 font-normal">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((entry) => (
            <tr key={entry.id} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal" lang="en">
                <a className="text-ink underline hover:text-accent" href={entry.url} rel="noopener noreferrer external">
                  {entry.title}
                </a>
              </th>
              <td className="py-1.5 pr-4">{entry.chosen}</td>
              <td className="py-1.5 pr-4">{entry.advised}</td>
              <td className="py-1.5 pr-4 whitespace-nowrap">{lastOf(entry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
