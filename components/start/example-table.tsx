import { FamilyMark } from '@/components/parts/family-mark';
import { BareTable, ColumnHead, Row } from '@/components/ui/table';
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
    <BareTable
      caption={words.examplesTitle}
      stacks
      head={
        <>
          <ColumnHead className="w-1/3">{columns.workload}</ColumnHead>
          <ColumnHead>{columns.recommended}</ColumnHead>
          <ColumnHead>{columns.sure}</ColumnHead>
          <ColumnHead>{columns.next}</ColumnHead>
        </>
      }
    >
      {examples.map((example) => (
        <ExampleRow key={example.id} words={words} example={example} />
      ))}
    </BareTable>
  );
}

interface ExampleProps {
  readonly words: ExampleTableProps['words'];
  readonly example: StartExample;
}

function ExampleRow({ words, example }: ExampleProps) {
  const { report } = example;
  const [first, next] = report.ranking;
  return (
    <Row className="relative hover:bg-surface" head={<ExampleLink words={words} example={example} />}>
      <td>
        <span className="block font-semibold">{report.headline}</span>
        {report.recommendation && <FamilyMark family={report.recommendation.family} label={report.recommendation.familyName} />}
      </td>
      <td className="text-sm">
        <span className="font-semibold">{report.recommendation?.verdict.label}</span>
        <span className="text-muted md:block"> {first && fill(words.share, { share: first.share })}</span>
      </td>
      <td className="text-sm text-muted max-md:hidden">{next?.name}</td>
    </Row>
  );
}

/** The whole row is its link. */
function ExampleLink({ words, example: { title, description, href } }: ExampleProps) {
  return (
    <>
      <a className="font-semibold after:absolute after:inset-0" href={href} aria-label={fill(words.open, { example: title })}>
        {title}
      </a>
      <span className="block text-sm text-muted">{description}</span>
    </>
  );
}
