import { Disclosure } from '@/components/ui/disclosure';
import { Island } from '@/components/ui/island';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { reportWords } from '@/lib/locale/words/report';
import { whatIfWords } from '@/lib/locale/words/what-if';
import { formatDifference } from '@/lib/report/reader';
import { isOpen, type ReportAnswer } from '@/lib/report/result';
import { editPath } from '@/lib/share';
import { AnswerForm, AnswerOptions } from './answer-options';
import { ResultNotes } from './notes/result-notes';
import type { ResultParts } from './parts';
import { WhatIf } from './what-if';

/** Where the list of answers stands until several are tried at once. */
const LIST = 'answer-list';
/** How many answers are told at once: those with the greatest effect. */
const TOLD = 6;

/** The answers that move the first platform most, and the others, both in declared order. */
function splitByEffect(answers: readonly ReportAnswer[]): [first: ReportAnswer[], others: ReportAnswer[]] {
  const strongest = answers
    .filter(({ points }) => points !== null)
    .toSorted((a, b) => Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0))
    .slice(0, TOLD);
  return [answers.filter((answer) => strongest.includes(answer)), answers.filter((answer) => !strongest.includes(answer))];
}

/** Every question with its answer and what it did, each changed where it stands; with a script several at once. */
export function AnswersSection({ parts }: { readonly parts: ResultParts }) {
  const { report, links, words, own } = parts;
  const given = report.answers.filter(({ state }) => state === 'answered').length;
  const unknown = report.answers.filter(({ state }) => state === 'unknown').length;
  const wording = unknown > 0 ? words.answers.titleUnknown : words.answers.title;
  const title = fill(wording, { n: given, total: report.answers.length, unknown });
  const [first, others] = splitByEffect(report.answers);
  const open = others.filter(isOpen).length;
  const { open: tryAll, loading, failed } = whatIfWords(links.locale);
  return (
    <Section id="answers" label={words.sections.answers} title={title}>
      <Island name="result-notes" component={ResultNotes} props={{ links }} />
      <div id={LIST}>
        <p className="mb-2 text-sm text-muted">
          <span className="no-print">{fill(own.answers.press, { first: report.ranking[0]?.short ?? '' })}</span> {words.answers.purpose}
        </p>
        <AnswerForm links={links}>
          <AnswerRows answers={first} parts={parts} />
          {others.length > 0 && (
            <Disclosure summary={fill(own.answers.others, { n: others.length, open })}>
              <AnswerRows answers={others} parts={parts} />
            </Disclosure>
          )}
        </AnswerForm>
        <Priorities parts={parts} />
      </div>
      <div id="try" className="no-print mt-1">
        <Island
          name="what-if"
          component={WhatIf}
          props={{
            links,
            instead: LIST,
            labels: { open: tryAll, loading, failed },
          }}
        />
      </div>
    </Section>
  );
}

function AnswerRows({ answers, parts }: { readonly answers: readonly ReportAnswer[]; readonly parts: ResultParts }) {
  return (
    <ul className="answers">
      {answers.map((answer) => (
        <AnswerRow key={answer.question} answer={answer} parts={parts} />
      ))}
    </ul>
  );
}

function AnswerRow({ answer, parts: { links, words, own } }: { readonly answer: ReportAnswer; readonly parts: ResultParts }) {
  const { question, title, short, state, points, demand, moot, presumed } = answer;
  const isGiven = state === 'answered';
  const isMoot = state === 'absent' && moot !== null;
  return (
    <li className={isGiven ? undefined : 'print:hidden'}>
      <details>
        <summary>
          <span>{short}</span>
          <span className={isGiven ? 'font-semibold' : 'text-muted'}>
            {isGiven ? answer.answer : presumed ? fill(words.answers.presumed, presumed) : words.answers[isMoot ? 'moot' : state]}
          </span>
          <span>{points === null ? '' : formatDifference(points)}</span>
        </summary>
        <div className="no-print">
          <p>{title}</p>
          {isMoot && <p className="text-sm text-muted">{moot}</p>}
          {presumed && <p className="text-sm text-muted">{presumed.why}</p>}
          {demand !== null && <p className="text-sm text-muted">{demand}</p>}
          <AnswerOptions answer={answer} />
          <TextLink look="line" className="text-sm" href={editPath(links, question)}>
            {own.answers.explain}
          </TextLink>
        </div>
      </details>
    </li>
  );
}

function Priorities({ parts: { report, links, words } }: { readonly parts: ResultParts }) {
  const { most, least } = report.priorities;
  const comma = reportWords(report.locale).listComma;
  return (
    <p className="mt-3">
      <strong>{words.answers.priorities}</strong> {most.length + least.length === 0 && words.answers.noPriorities}
      {most.length > 0 && fill(words.answers.most, { criteria: most.join(comma) })}{' '}
      {least.length > 0 && fill(words.answers.least, { criteria: least.join(comma) })}{' '}
      <TextLink look="row" className="no-print" href={editPath(links, 'priorities')}>
        {words.answers.setPriorities}
      </TextLink>
    </p>
  );
}
