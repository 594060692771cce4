import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { assess, STOP_SHARE, type Outlook } from '@/lib/engine';
import { fill } from '@/lib/locale';
import { EnoughNotice } from './enough-notice';
import { useAssess, useKit, useOutlook } from './kit';
import { sheetPath } from './opening';
import { useIsReturning } from './step-actions';
import { CHECK_STEP, PRIORITIES_STEP, stepHash } from './steps';

/** Whether one may stop, and what was skipped but tells something. Nothing for a reader who came back from a result. */
export function OutlookPanel() {
  const outlook = useOutlook();
  const isReturning = useIsReturning();
  if (isReturning || !outlook) return null;
  return (
    <div className="no-print mt-5 flex max-w-prose flex-col gap-2 text-sm">
      <Told outlook={outlook} />
    </div>
  );
}

function Told({ outlook }: { readonly outlook: Outlook }) {
  const { words } = useKit();
  if (outlook.settled || outlook.worthAsking === 0)
    return (
      <EnoughNotice outlook={outlook}>
        <ButtonLink look="quiet" href={stepHash(outlook.settled ? CHECK_STEP : PRIORITIES_STEP)}>
          {outlook.settled ? words.outlook.toCheck : words.outlook.toPriorities}
        </ButtonLink>
      </EnoughNotice>
    );
  return (
    <>
      <Skipped outlook={outlook} />
      {outlook.stays >= STOP_SHARE && <StopNotice stays={outlook.stays} />}
    </>
  );
}

function Skipped({ outlook }: { readonly outlook: Outlook }) {
  const { texts, words } = useKit();
  const { answers, visited } = useAssess((state) => state.sheet);
  const skipped = outlook.questions.filter(
    ({ question, worth }) => worth && answers[question] === undefined && visited.slice(0, -1).includes(question),
  );
  if (skipped.length === 0) return null;
  return (
    <p className="text-muted">
      {words.outlook.skipped}
      {skipped.map(({ question }) => (
        <TextLink key={question} className="ml-2 inline-block" href={stepHash(question)}>
          {texts.questions.find(({ id }) => id === question)?.short}
        </TextLink>
      ))}
    </p>
  );
}

/** Rounded down, so that it never promises more than was found; 100 % is for proofs. */
function StopNotice({ stays }: { readonly stays: number }) {
  const { rules, locale, texts, words } = useKit();
  const sheet = useAssess((state) => state.sheet);
  const { recommendation } = assess(rules, sheet.answers, sheet.priorities);
  const platform = texts.alternatives[recommendation?.alternative ?? ''] ?? '';
  return (
    <Notice title={words.outlook.stop} announce>
      <p>{fill(words.outlook.stopText, { platform, share: Math.min(99, Math.floor(stays * 100)) })}</p>
      <ButtonLink look="quiet" href={sheetPath(sheet, { rules, locale })}>
        {words.seeResult}
      </ButtonLink>
    </Notice>
  );
}
