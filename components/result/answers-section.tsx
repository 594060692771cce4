import { ScrollRegion } from '@/components/ui/scroll-region';
import { BareTable, Cell, ColumnHead, Row } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { reportWords } from '@/lib/locale/words/report';
import type { resultWords } from '@/lib/locale/words/result';
import { formatDifference } from '@/lib/report/reader';
import type { Report, ReportAnswer } from '@/lib/report/result';
import { editPath, type ResultLinks } from '@/lib/share';
import { Section } from '../ui/section';

interface AnswersSectionProps {
  readonly report: Report;
  readonly links: ResultLinks;
  readonly words: ReturnType<typeof resultWords>;
}

/** Every question with its answer, what the answer did, and a link that changes it and returns here. */
export function AnswersSection({ report, links, words }: AnswersSectionProps) {
  const given = report.answers.filter(({ state }) => state === 'answered').length;
  const unknown = report.answers.filter(({ state }) => state === 'unknown').length;
  const wording = unknown > 0 ? words.answers.titleUnknown : words.answers.title;
  const title = fill(wording, { n: given, total: report.answers.length, unknown });
  const half = Math.ceil(report.answers.length / 2);
  const first = report.ranking[0]?.short ?? '';
  return (
    <Section id="answers" label={words.sections.answers} title={title}>
      <p className="mb-2 text-sm text-muted">
        {words.answers.points} {words.answers.purpose}
      </p>
      <ScrollRegion label={title}>
        <div className="grid gap-x-12 lg:grid-cols-2 print:grid-cols-2">
          {[report.answers.slice(0, half), report.answers.slice(half)].map((answers, part) => (
            <BareTable
              key={part}
              className={answers.some(({ state }) => state === 'answered') ? 'self-start' : 'self-start print:hidden'}
              caption={title}
              head={
                <>
                  <ColumnHead>{words.answers.question}</ColumnHead>
                  <ColumnHead>{words.answers.answer}</ColumnHead>
                  <ColumnHead isNumber>{fill(words.answers.effect, { first })}</ColumnHead>
                  <ColumnHead className="no-print">
                    <span className="sr-only">{words.answers.edit}</span>
                  </ColumnHead>
                </>
              }
            >
              {answers.map((answer) => (
                <AnswerRow key={answer.question} answer={answer} links={links} words={words.answers} />
              ))}
            </BareTable>
          ))}
        </div>
      </ScrollRegion>
      <Priorities report={report} links={links} words={words} />
    </Section>
  );
}

interface AnswerRowProps {
  readonly answer: ReportAnswer;
  readonly links: ResultLinks;
  readonly words: AnswersSectionProps['words']['answers'];
}

function AnswerRow({ answer, links, words }: AnswerRowProps) {
  const action = answer.state === 'answered' ? words.edit : words.give;
  const isGiven = answer.state === 'answered';
  const isMoot = answer.state === 'absent' && answer.moot !== null;
  return (
    <Row head={answer.short} className={isGiven ? undefined : 'print:hidden'}>
      <Cell tone={isGiven ? 'strong' : 'muted'}>
        {isGiven ? answer.answer : words[isMoot ? 'moot' : answer.state]}
        {isMoot && <small className="block">{answer.moot}</small>}
        {answer.demand !== null && <small className="block font-normal text-muted print:hidden">{answer.demand}</small>}
      </Cell>
      <Cell isNumber>{answer.points === null ? '' : formatDifference(answer.points)}</Cell>
      <Cell isNumber className="no-print">
        <TextLink look="row" href={editPath(links, answer.question)}>
          <span aria-hidden="true">{action}</span>
          <span className="sr-only">{fill(words.editLabel, { action, question: answer.short })}</span>
        </TextLink>
      </Cell>
    </Row>
  );
}

function Priorities({ report, links, words }: AnswersSectionProps) {
  const { most, least } = report.priorities;
  const comma = reportWords(report.locale).listComma;
  return (
    <p className="mt-4">
      <strong>{words.answers.priorities}</strong> {most.length + least.length === 0 && words.answers.noPriorities}
      {most.length > 0 && fill(words.answers.most, { criteria: most.join(comma) })}{' '}
      {least.length > 0 && fill(words.answers.least, { criteria: least.join(comma) })}{' '}
      <TextLink look="row" className="no-print" href={editPath(links, 'priorities')}>
        {words.answers.setPriorities}
      </TextLink>
    </p>
  );
}
