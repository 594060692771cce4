import { useEffect, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { choiceId } from '@/components/ui/choice-group';
import { fill } from '@/lib/locale';
import { ContradictionsNotice } from './contradictions-notice';
import { useAssess, useKit } from './kit';
import { useNumberKeys } from './number-keys';
import { OutlookPanel } from './outlook-panel';
import { listOptions, QuestionFields } from './question-fields';
import { StepActions } from './step-actions';
import { StepHeading } from './step-heading';
import { countAnswers } from '../parts/sheet';
import type { Place } from './steps';
import { answer } from './store';
import type { QuestionText } from './texts';

interface QuestionStepProps {
  readonly question: QuestionText;
  readonly place: Place;
  readonly onContinue: () => void;
}

/** One question, a page of its own. Continuing without a reply skips it. */
export function QuestionStep({ question, place, onContinue }: QuestionStepProps) {
  const { desk, rules, words } = useKit();
  const sheet = useAssess((state) => state.sheet);
  const [hasNumberKeys] = useNumberKeys();
  const value = sheet.answers[question.id];
  const n = position(sheet.visited, question.id);
  useEffect(() => {
    if (!hasNumberKeys) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const option = isFreeKey(event) ? listOptions(question, words).find(({ shortcut }) => shortcut === event.key) : undefined;
      if (!option) return;
      answer(desk, question.id, option.value);
      document.getElementById(choiceId(question.id, option.value))?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [desk, question, words, hasNumberKeys]);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const focused = document.activeElement;
    // Enter on a choice that the arrow keys reached means this choice; it must not skip the question.
    if (focused instanceof HTMLInputElement && focused.type === 'radio' && !focused.checked) answer(desk, question.id, focused.value);
    else onContinue();
  };
  return (
    <form onSubmit={onSubmit}>
      <p className="text-sm text-muted tabular-nums">
        {fill(words.counter, { n })}
        {' · '}
        {fill(words.answered, { n: countAnswers(sheet), total: rules.questions.length })}
      </p>
      {n === 1 && <p className="mt-2 max-w-prose text-sm text-muted">{words.workload}</p>}
      <QuestionFields question={question} heading={<StepHeading>{question.title}</StepHeading>} isAlone />
      <ContradictionsNotice asked={question.id} />
      <StepActions place={place} isAnswered={value !== undefined}>
        {value !== undefined && (
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
      <OutlookPanel />
    </form>
  );
}

/** 1-based: how many questions were on screen up to this one. */
function position(visited: readonly string[], question: string): number {
  return 1 + (visited.includes(question) ? visited.indexOf(question) : visited.length);
}

/** A key that belongs to nothing else: no modifier, no text being written, not handled by the group of choices. */
function isFreeKey(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const isTaken = event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey;
  return !isTaken && !target?.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
}
