import { BareTable, ColumnHead, Row } from '@/components/ui/table';
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
  const { questions: words } = graphWords(locale);
  return (
    <BareTable
      caption={words.caption}
      stacks
      head={
        <>
          <ColumnHead>{words.question}</ColumnHead>
          <ColumnHead>{words.criteria}</ColumnHead>
          <ColumnHead>{words.others}</ColumnHead>
        </>
      }
    >
      {questions.map((question, index) => {
        const own = lines.filter(({ from }) => from === index);
        const list = (isListed: (line: GraphLineText) => boolean): string =>
          wordCounts(own.filter(isListed), ({ to }) => ends[to]?.title, locale);
        return (
          <Row key={question.key} head={<NameLink name={question} />}>
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
          <ColumnHead>{shared.question}</ColumnHead>
        </>
      }
    >
      {criteria.map((end) => (
        <Row key={end.key} head={<NameLink name={end} />}>
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

/** A name with its number of rules: tables that stack on phones have no place for a column of figures. */
export function NameLink({ name: { href, title, rules } }: { readonly name: Omit<GraphName, 'key'> }) {
  return (
    <>
      <TextLink look="row" href={href}>
        {title}
      </TextLink>{' '}
      <span className="text-muted">{rules}</span>
    </>
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
