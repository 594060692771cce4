import { useEffect, useLayoutEffect, useRef, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { choiceId } from '@/components/ui/choice-group';
import { fill } from '@/lib/locale';
import { useAssess, useKit } from './kit';
import { useLateSteps } from './late';
import { isWhole } from '../parts/several';
import { PresetsLine } from './preset-notice';
import { listOptions, QuestionFields } from './question-fields';
import { GOES_ON, NUMBER_KEYS, useSetting } from './settings';
import { StepActions, useIsReturning } from './step-actions';
import { StepHeading } from './step-heading';
import type { Place } from './steps';
import { answer, press } from './store';
import type { QuestionText } from './texts';
import { BASE } from '@/lib/model/base-path';

interface QuestionStepProps {
  readonly question: QuestionText;
  readonly place: Place;
  readonly onContinue: () => void;
}

/** One question, a page of its own. Continuing without a reply skips it. Where scripts never come, a result asks for the rest. */
export function QuestionStep({ question, place, onContinue }: QuestionStepProps) {
  const { desk, locale, words } = useKit();
  const visited = useAssess((state) => state.sheet.visited);
  const reply = useAssess((state) => state.sheet.answers[question.id]);
  const late = useLateSteps(question.id);
  const onPicked = useGoingOn({ question, place, onContinue });
  useNumberKeys(question, onPicked);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const reached = reachedChoice(question, reply);
    if (reached === null) onContinue();
    else press(desk, question, reached);
  };
  return (
    <form action={`${BASE}/${locale}/r`} onSubmit={onSubmit}>
      <p className="text-sm text-muted tabular-nums">{fill(words.counter, { n: position(visited, question.id) })}</p>
      {position(visited, question.id) === 1 && (
        <p className="my-2 max-w-prose text-sm text-muted">
          {words.workload}{' '}
          <a href={`${BASE}/${locale}/assess/files`} className="link">
            {words.fromFiles}
          </a>
        </p>
      )}
      {position(visited, question.id) === 1 && <PresetsLine />}
      <QuestionFields question={question} heading={<StepHeading>{question.title}</StepHeading>} isAlone onPicked={onPicked} />
      <StepActions place={place} isAnswered={reply !== undefined}>
        {reply !== undefined && (
          <Button
            look="quiet"
            onClick={() => {
              answer(desk, question.id, null);
            }}
          >
            {words.clearAnswer}
          </Button>
        )}
      </StepActions>
      {late && <late.OutlookPanel />}
    </form>
  );
}

/** Enter on a choice that the arrow keys reached means this choice; it must not skip the question. */
function reachedChoice({ several }: QuestionText, reply: string | undefined): string | null {
  const focused = document.activeElement;
  const isReached = focused instanceof HTMLInputElement && focused.type === (several ? 'checkbox' : 'radio') && !focused.checked;
  return isReached && !(several && reply !== undefined) ? focused.value : null;
}

/** How long a choice is seen before the next question takes its place, in ms. */
const SEEN = 200;

/**
 * What follows a choice by pointer or number key: nothing, or, for readers who wish so, the next question. Not where it leads off
 * the way, nor where another choice may join it.
 */
function useGoingOn({ question, place: { trip }, onContinue }: QuestionStepProps): () => void {
  const { desk } = useKit();
  const [goesOn] = useSetting(GOES_ON);
  const isReturning = useIsReturning();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return () => {
    clearTimeout(timer.current);
    const isOnTheWay = trip === 'open' || (trip === null && !isReturning);
    const reply = desk.store.getState().sheet.answers[question.id] ?? null;
    if (goesOn && isOnTheWay && isWhole(question, reply)) timer.current = setTimeout(onContinue, SEEN);
  };
}

function useNumberKeys(question: QuestionText, onPicked: () => void): void {
  const { desk, words } = useKit();
  const [hasNumberKeys] = useSetting(NUMBER_KEYS);
  // As soon as the question is seen: until then a quick key would be an answer to the one before.
  useLayoutEffect(() => {
    if (!hasNumberKeys) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isFreeKey(event)) return;
      const reply = desk.store.getState().sheet.answers[question.id] ?? null;
      const option = listOptions(question, reply, words).find(({ shortcut }) => shortcut === event.key);
      if (!option) return;
      press(desk, question, option.value);
      document.getElementById(choiceId(question.id, option.value))?.focus();
      onPicked();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [desk, question, words, hasNumberKeys, onPicked]);
}

/** 1-based: how many questions were on screen up to this one. */
function position(visited: readonly string[], question: string): number {
  return 1 + (visited.includes(question) ? visited.indexOf(question) : visited.length);
}

/** A key that belongs to nothing else: no modifier, not held since the question before, no text being written, not handled by the group of choices. */
function isFreeKey(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const isTaken = event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey;
  return !isTaken && !target?.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
}
