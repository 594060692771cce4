import { FamilyMark } from '@/components/parts/family-mark';
import { fill } from '@/lib/locale';
import type { startWords } from '@/lib/locale/words/start';
import type { StartExample } from './example';

interface ExampleTableProps {
  readonly words: ReturnType<typeof startWords>;
  readonly examples: readonly StartExample[];
}

/** A table on desks, a list of cards on phones: the same rows. */
export function ExampleTable({ words, examples }: ExampleTableProps) {
  const { columns } = words;
  return (
    <table className="block w-full sm:table">
      <caption className="sr-only">{words.examplesTitle}</caption>
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
        {examples.map((example) => (
          <ExampleRow key={example.id} words={words} example={example} />
        ))}
      </tbody>
    </table>
  );
}

function ExampleRow({ words, example }: { readonly words: ExampleTableProps['words']; readonly example: StartExample }) {
  const { title, description, href, report } = example;
  const [first, next] = report.ranking;
  return (
    <tr className="relative block border-t border-line py-3 hover:bg-surface sm:table-row">
      <th scope="row" className="block text-left font-normal sm:table-cell sm:max-w-xs sm:py-3 sm:pr-6">
        <a className="font-semibold text-ink after:absolute after:inset-0" href={href} aria-label={fill(words.open, { example: title })}>
          {title}
        </a>
        <span className="block text-sm text-muted">{description}</span>
      </th>
      <td className="block pt-2 align-top sm:table-cell sm:py-3 sm:pr-6">
        <span className="block font-semibold">{report.headline}</span>
        {report.recommendation && <FamilyMark family={report.recommendation.family} label={report.recommendation.familyName} />}
      </td>
      <td className="block pt-1 align-top text-sm sm:table-cell sm:py-3 sm:pr-6">
        <span className="font-semibold">{report.recommendation?.verdict.label}</span>
        <span className="text-muted sm:block"> {first && fill(words.share, { share: first.share })}</span>
      </td>
      <td className="hidden align-top text-sm text-muted sm:table-cell sm:py-3">{next?.name}</td>
    </tr>
  );
}
