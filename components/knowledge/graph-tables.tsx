import { BareTable, Cell, ColumnHead, Row } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { graphWords } from '@/lib/locale/words/graph';
import type { GraphLineText, GraphName, GraphText } from '@/lib/report/knowledge';

interface GraphTableProps {
  readonly graph: GraphText;
  readonly locale: Locale;
}

/** What each question moves, with the number of rules. */
export function QuestionTable({ graph: { questions, ends, lines }, locale }: GraphTableProps) {
  const { questions: words, none } = graphWords(locale);
  return (
    <BareTable
      caption={words.caption}
      stacks
      head={
        <>
          <ColumnHead>{words.question}</ColumnHead>
          <ColumnHead isNumber>{words.rules}</ColumnHead>
          <ColumnHead>{words.criteria}</ColumnHead>
          <ColumnHead>{words.others}</ColumnHead>
        </>
      }
    >
      {questions.map((question, index) => {
        const own = lines.filter(({ from }) => from === index);
        const list = (isListed: (line: GraphLineText) => boolean): string =>
          wordCounts(own.filter(isListed), ({ to }) => ends[to]?.title, locale) || none;
        return (
          <Row key={question.key} head={<NameLink name={question} />}>
            <Cell isNumber>{question.rules}</Cell>
            <td>{list(({ kind }) => kind === 'criteria')}</td>
            <td>{list(({ kind }) => kind !== 'criteria')}</td>
          </Row>
        );
      })}
    </BareTable>
  );
}

/** What moves each criterion, with the number of rules. */
export function CriteriaTable({ graph: { questions, ends, lines }, locale }: GraphTableProps) {
  const { questions: shared, criteria: words } = graphWords(locale);
  const criteria = ends.filter((_, index) => lines.some(({ to, kind }) => to === index && kind === 'criteria'));
  return (
    <BareTable
      caption={words.caption}
      stacks
      head={
        <>
          <ColumnHead>{words.criterion}</ColumnHead>
          <ColumnHead isNumber>{shared.rules}</ColumnHead>
          <ColumnHead>{shared.question}</ColumnHead>
        </>
      }
    >
      {criteria.map((end) => (
        <Row key={end.key} head={<NameLink name={end} />}>
          <Cell isNumber>{end.rules}</Cell>
          <td>
            {wordCounts(
              lines.filter(({ to }) => ends[to] === end),
              ({ from }) => questions[from]?.title,
              locale,
            )}
          </td>
        </Row>
      ))}
    </BareTable>
  );
}

function NameLink({ name: { href, title } }: { readonly name: GraphName }) {
  return (
    <TextLink look="row" href={href}>
      {title}
    </TextLink>
  );
}

/** Names with their number of rules, the most first: “Cost 12 · State 9”. */
function wordCounts(lines: readonly GraphLineText[], nameOf: (line: GraphLineText) => string | undefined, locale: Locale): string {
  const { count } = graphWords(locale);
  return lines
    .toSorted((a, b) => b.rules - a.rules)
    .map((line) => fill(count, { title: nameOf(line) ?? '', n: line.rules }))
    .join(' · ');
}
