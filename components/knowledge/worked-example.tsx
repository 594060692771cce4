import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { fill, type Locale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { methodWords } from '@/lib/locale/words/method';
import { criterionPath, wordPoints } from '@/lib/report/knowledge';
import { formatPoints } from '@/lib/report/reader';

/** A criterion of the example: base, change and value are whole points, weight in percent, points with one decimal. */
export interface ExampleLine {
  readonly id: string;
  readonly title: string;
  readonly base: number;
  readonly value: number;
  readonly weight: number;
  readonly points: number;
}

interface WorkedExampleProps {
  readonly caption: string;
  readonly lines: readonly ExampleLine[];
  readonly score: number;
  readonly locale: Locale;
}

/** A score taken apart: base and answers make the rating, rating and weight the points, the points the score. */
export function WorkedExample({ caption, lines, score, locale }: WorkedExampleProps) {
  const words = methodWords(locale).example;
  const { criterion, points } = knowledgeWords(locale);
  return (
    <Table
      caption={caption}
      kind="numbers"
      className="max-w-3xl"
      head={
        <>
          <ColumnHead>{criterion}</ColumnHead>
          {[words.base, words.change, words.value, words.weight, points].map((label) => (
            <ColumnHead key={label}>{label}</ColumnHead>
          ))}
        </>
      }
      foot={
        <Row head={words.total} headSpan={5} tone="strong" className="border-t-2 border-ink">
          <td>{formatPoints(score)}</td>
        </Row>
      }
    >
      {lines.map((line) => (
        <Row
          key={line.id}
          head={
            <a className="hover:text-accent" href={criterionPath(locale, line.id)}>
              {line.title}
            </a>
          }
        >
          <td>{line.base}</td>
          <Cell tone={line.value === line.base ? 'muted' : undefined}>{wordPoints(line.value - line.base)}</Cell>
          <td>{line.value}</td>
          <Cell tone="muted">× {fill(words.percent, { n: formatPoints(line.weight) })}</Cell>
          <Cell tone="strong">{formatPoints(line.points)}</Cell>
        </Row>
      ))}
    </Table>
  );
}
