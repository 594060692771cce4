import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { assess, STOP_SHARE, type Outlook } from '@/lib/engine';
import { fill } from '@/lib/locale';
import { useAssess, useKit, useOutlook, type AssessWords } from './kit';
import { sheetPath } from './opening';
import { SettledNotice } from './settled-notice';
import type { Draft } from '../parts/sheet';
import { useIsReturning } from './step-actions';
import { CHECK_STEP, stepHash } from './steps';

/** How many questions are still worth asking, and whether one may stop. Nothing for a reader who only changes one answer. */
export function OutlookPanel() {
  const { words } = useKit();
  const outlook = useOutlook();
  const isReturning = useIsReturning();
  if (isReturning) return null;
  return (
    <div className="no-print mt-5 flex min-h-[3lh] max-w-prose flex-col gap-2 text-sm">
      {outlook ? <Told outlook={outlook} /> : <p className={`text-muted ${COMING}`}>{words.outlook.coming}</p>}
    </div>
  );
}

/** It is there within some frames as a rule; words that came and went would only flicker. */
const COMING = 'transition-opacity delay-300 duration-0 motion-reduce:transition-none starting:opacity-0';

function Told({ outlook }: { readonly outlook: Outlook }) {
  const { words } = useKit();
  const sheet = useAssess((state) => state.sheet);
  if (outlook.settled)
    return (
      <SettledNotice>
        <ButtonLink look="quiet" href={stepHash(CHECK_STEP)}>
          {words.outlook.toCheck}
        </ButtonLink>
      </SettledNotice>
    );
  return (
    <>
      <p className="text-muted tabular-nums">{countSentence(outlook, sheet, words)}</p>
      <Skipped outlook={outlook} />
      {outlook.stays >= STOP_SHARE && <StopNotice stays={outlook.stays} />}
    </>
  );
}

/** A reply of "I don't know" was asked for already; a skipped question is named beside the count. */
function countSentence({ questions }: Outlook, { answers, visited }: Draft, { outlook: words }: AssessWords): string {
  const worth = questions.filter((open) => open.worth && answers[open.question] === undefined && !visited.includes(open.question)).length;
  const sentence = fill(worth === 0 ? words.worthNone : worth === 1 ? words.worthOne : words.worthMany, { n: worth });
  const able = questions.filter(({ matters }) => matters).length;
  return able === questions.length ? sentence : fill(words.able, { worth: sentence, able, open: questions.length });
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
        <a key={question} className="ml-2 inline-block text-accent underline hover:no-underline" href={stepHash(question)}>
          {texts.questions.find(({ id }) => id === question)?.short}
        </a>
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
