import type { SyntheticEvent } from 'react';
import { useAssess, useKit } from './kit';
import { OutlookPanel } from './outlook-panel';
import { PriorityFields } from './priority-fields';
import { StepActions } from './step-actions';
import { StepHeading } from './step-heading';
import type { Place } from './steps';

/** The step after the questions: what matters most and least. */
export function PrioritiesStep({ place, onContinue }: { readonly place: Place; readonly onContinue: () => void }) {
  const { words } = useKit();
  const { most, least } = useAssess((state) => state.sheet.priorities);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onContinue();
  };
  return (
    <form onSubmit={onSubmit}>
      <StepHeading onEnter={onContinue}>{words.priorities.title}</StepHeading>
      <p className="mt-2 max-w-prose text-muted">{words.priorities.intro}</p>
      <PriorityFields />
      <StepActions place={place} isAnswered={most.length + least.length > 0} />
      <OutlookPanel />
    </form>
  );
}
