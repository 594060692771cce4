import type { KeyboardEvent, ReactNode } from 'react';

const ID = 'step-heading';

interface StepHeadingProps {
  readonly children: ReactNode;
  /** What Enter does right after the step came on screen; a question has to be answered or skipped by hand. */
  readonly onEnter?: () => void;
}

/** The heading of a step: where the focus goes when the step changes. */
export function StepHeading({ children, onEnter }: StepHeadingProps) {
  // A key that is still held down belongs to the step before.
  const onKeyDown = ({ key, repeat }: KeyboardEvent): void => {
    if (key === 'Enter' && !repeat) onEnter?.();
  };
  return (
    <h1 id={ID} tabIndex={-1} onKeyDown={onKeyDown} className="mt-1 text-2xl outline-none sm:text-3xl">
      {children}
    </h1>
  );
}

/** Brings a new step to the reader: focus on its heading, scrolled into view only where it is not; no note of the last step stays open. */
export function focusStepHeading(): void {
  for (const note of document.querySelectorAll<HTMLElement>('[popover]')) if ('hidePopover' in note) note.hidePopover();
  const heading = document.getElementById(ID);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'nearest' });
}
