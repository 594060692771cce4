import { ScrollRegion } from '@/components/ui/scroll-region';
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
  const title = fill(words.answers.title, { n: given, total: report.answers.length });
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
            <table
              key={part}
              className={`w-full self-start text-sm ${answers.some(({ state }) => state === 'answered') ? '' : 'print:hidden'}`}
            >
              <caption className="sr-only">{title}</caption>
              <thead>
                <tr className="text-left align-bottom">
                  <th scope="col" className="py-1 pr-2 font-normal text-muted">
                    {words.answers.question}
                  </th>
                  <th scope="col" className="px-2 py-1 font-normal text-muted">
                    {words.answers.answer}
                  </th>
                  <th scope="col" className="px-2 py-1 text-right font-normal text-muted">
                    {fill(words.answers.effect, { first })}
                  </th>
                  <th scope="col" className="no-print">
                    <span className="sr-only">{words.answers.edit}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {answers.map((answer) => (
                  <AnswerRow key={answer.question} answer={answer} links={links} words={words.answers} />
                ))}
              </tbody>
            </table>
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
  return (
    <tr className={`border-t border-line ${answer.state === 'answered' ? '' : 'print:hidden'}`}>
      <th scope="row" className="py-1 pr-2 text-left font-normal print:py-0">
        {answer.short}
      </th>
      <td className="px-2 py-1 print:py-0">
        {answer.state === 'answered' ? (
          <strong className="font-semibold">{answer.answer}</strong>
        ) : (
          <span className="text-muted">{words[answer.state]}</span>
        )}
      </td>
      <td className="px-2 py-1 text-right tabular-nums print:py-0">{answer.points === null ? '' : formatDifference(answer.points)}</td>
      <td className="no-print pl-2 text-right">
        <a className="inline-flex min-h-9 items-center text-accent underline" href={editPath(links, answer.question)}>
          <span aria-hidden="true">{action}</span>
          <span className="sr-only">{fill(words.editLabel, { action, question: answer.short })}</span>
        </a>
      </td>
    </tr>
  );
}

function Priorities({ report, links, words }: AnswersSectionProps) {
  const { most, least } = report.priorities;
  const comma = reportWords(report.locale).listComma;
  return (
    <p className="mt-4">
      <strong className="font-semibold">{words.answers.priorities}</strong> {most.length + least.length === 0 && words.answers.noPriorities}
      {most.length > 0 && fill(words.answers.most, { criteria: most.join(comma) })}{' '}
      {least.length > 0 && fill(words.answers.least, { criteria: least.join(comma) })}{' '}
      <a className="no-print inline-flex min-h-9 items-center text-accent underline" href={editPath(links, 'priorities')}>
        {words.answers.setPriorities}
      </a>
    </p>
  );
}
