import type { ReactNode } from 'react';

const ID = 'step-heading';

/** The heading of a step: where the focus goes when the step changes. */
export function StepHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h1 id={ID} tabIndex={-1} className="mt-1 text-2xl outline-none sm:text-3xl">
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
