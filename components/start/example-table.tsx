import { FamilyMark } from '@/components/platform/family-mark';

/** One example with what the rules say of it now. */
export interface ExampleRow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly linkLabel: string;
  readonly recommended: { readonly name: string; readonly family: string; readonly familyName: string };
  readonly verdict: string;
  readonly share: string;
  readonly next: string;
}

interface ExampleTableProps {
  readonly caption: string;
  readonly columns: { readonly workload: string; readonly recommended: string; readonly sure: string; readonly next: string };
  readonly rows: readonly ExampleRow[];
}

/** A table on desks, a list of cards on phones: the same rows. */
export function ExampleTable({ caption, columns, rows }: ExampleTableProps) {
  return (
    <table className="block w-full sm:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only sm:not-sr-only">
        <tr className="text-left text-sm text-muted">
          <th scope="col" className="py-2 pr-4 font-normal">
            {columns.workload}
          </th>
          <th scope="col" className="py-2 pr-4 font-normal">
            {columns.recommended}
          </th>
          <th scope="col" className="py-2 pr-4 font-normal">
            {columns.sure}
          </th>
          <th scope="col" className="py-2 font-normal">
            {columns.next}
          </th>
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {rows.map((row) => (
          <tr key={row.id} className="relative block border-t border-line py-3 hover:bg-surface sm:table-row">
            <th scope="row" className="block text-left font-normal sm:table-cell sm:max-w-xs sm:py-3 sm:pr-6">
              <a className="font-semibold text-ink after:absolute after:inset-0" href={row.href} aria-label={row.linkLabel}>
                {row.title}
              </a>
              <span className="block text-sm text-muted">{row.description}</span>
            </th>
            <td className="block pt-2 align-top sm:table-cell sm:py-3 sm:pr-6">
              <span className="block font-semibold">{row.recommended.name}</span>
              <FamilyMark family={row.recommended.family} label={row.recommended.familyName} />
            </td>
            <td className="block pt-1 align-top text-sm sm:table-cell sm:py-3 sm:pr-6">
              <span className="font-semibold">{row.verdict}</span>
              <span className="text-muted sm:block"> {row.share}</span>
            </td>
            <td className="hidden align-top text-sm text-muted sm:table-cell sm:py-3">{row.next}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
