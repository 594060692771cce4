import { FamilyMark } from '@/components/parts/family-mark';
import type { OverviewPlatform } from '@/lib/report/knowledge';
import type { PageTerms } from '@/lib/report/terms';
import { TextWithTerms } from '../parts/terms';

interface PlatformIndexProps {
  readonly platforms: readonly OverviewPlatform[];
  readonly path: string;
  readonly labels: { readonly caption: string; readonly platform: string; readonly what: string; readonly products: string };
  readonly terms: PageTerms;
}

/** The platforms side by side: a table on desks, a list on phones. */
export function PlatformIndex({ platforms, path, labels, terms }: PlatformIndexProps) {
  return (
    <table className="block w-full sm:table">
      <caption className="sr-only">{labels.caption}</caption>
      <thead className="sr-only sm:not-sr-only">
        <tr className="text-left text-sm text-muted">
          {[labels.platform, labels.what, labels.products].map((label) => (
            <th key={label} scope="col" className="py-2 pr-4 font-normal">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {platforms.map(({ alternative, name, family, familyName, summary, examples }) => (
          <tr key={alternative} className="block border-t border-line py-3 sm:table-row sm:align-top">
            <th scope="row" className="block text-left font-normal sm:table-cell sm:w-64 sm:py-3 sm:pr-6">
              <a className="block font-semibold text-ink hover:text-accent" href={`${path}/${alternative}`}>
                {name}
              </a>
              <FamilyMark family={family} label={familyName} />
            </th>
            <td className="block pt-1 sm:table-cell sm:py-3 sm:pr-6">
              <TextWithTerms text={summary} terms={terms} />
            </td>
            <td className="block pt-1 text-sm text-muted sm:table-cell sm:w-72 sm:py-3" lang="en">
              {examples.join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
