import { ButtonLink } from '@/components/ui/button';
import { CopyLink, type CopyWords } from '@/components/ui/copy-link';
import { Island } from '@/components/ui/island';
import { PartHeading } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { isOpen } from '@/lib/report/result';
import { ALL_OPEN, editPath, sharedPath } from '@/lib/share';
import type { ResultParts } from './parts';

/** The next step, and the ways on: what is open, other answers, the link. */
export function WhatNext({ parts }: { readonly parts: ResultParts }) {
  const { report, links, pathOf, words } = parts;
  const { outlook, recommendation, obstruction } = report;
  return (
    <section aria-labelledby="what-next" className="what-next space-y-3 print:space-y-1">
      <PartHeading id="what-next">{words.whatNext}</PartHeading>
      {outlook && outlook.questions.length > 0 ? (
        <p>
          {words.answerFirst}{' '}
          {outlook.questions.map(({ question, short }) => (
            <TextLink key={question} look="line" className="mr-3" href="#open">
              {short}
            </TextLink>
          ))}
        </p>
      ) : (
        recommendation && (
          <p>
            {recommendation.nextSteps[0]?.text}{' '}
            <TextLink look="line" className="no-print" href="#next">
              {words.allSteps}
            </TextLink>
          </p>
        )
      )}
      {obstruction && <p>{obstruction.lift}</p>}
      <div className="no-print flex flex-wrap items-center gap-3">
        {obstruction?.change && <ButtonLink href={pathOf([obstruction.change])}>{words.obstruction.see}</ButtonLink>}
        <Onward parts={parts} />
        <Island name="copy-link" component={CopyLink} props={{ path: sharedPath(links), words: pickCopyWords(words) }} />
      </div>
    </section>
  );
}

/** To the open questions, on this page where they stand on it; else to the answers. */
function Onward({ parts: { report, links, words } }: { readonly parts: ResultParts }) {
  const open = report.answers.filter(isOpen).length;
  const isHere = report.outlook !== null && report.outlook.questions.length > 0;
  const look = report.obstruction?.change || (!isHere && report.recommendation) ? 'secondary' : 'primary';
  if (open === 0 || (report.outlook && !isHere))
    return (
      <ButtonLink look={look} href="#answers">
        {words.changeAnswers}
      </ButtonLink>
    );
  return (
    <ButtonLink look={look} href={isHere ? '#open' : editPath(links, ALL_OPEN)}>
      {fill(words.answerOpen, { n: open })}
    </ButtonLink>
  );
}

/** What the browser needs, and no more. */
function pickCopyWords({ colophon: { copy, copied, copyFailed } }: ResultParts['words']): CopyWords {
  return { copy, copied, copyFailed };
}
