import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { useAssess, useKit } from './kit';
import { sheetPath } from './opening';
import { previousStep, stepHash, type Place } from './steps';
import { useSearch } from './use-address';
import { RETURN_PARAMETER } from '@/lib/share';

/** True where the reader came from a recommendation to change one answer. */
export function useIsReturning(): boolean {
  return new URLSearchParams(useSearch()).has(RETURN_PARAMETER);
}

interface StepActionsProps {
  readonly place: Place;
  readonly isAnswered: boolean;
  readonly children?: ReactNode;
}

/** Continue (or skip, or back to where the reader came from), Back, and the way to the result, which is always open. */
export function StepActions({ place, isAnswered, children }: StepActionsProps) {
  const { rules, locale, words } = useKit();
  const sheet = useAssess((state) => state.sheet);
  const isReturning = useIsReturning();
  const previous = previousStep(place, sheet);
  const onward = place.isFromCheck ? words.toCheck : isAnswered ? words.continue : words.skip;
  return (
    <div className="no-print mt-6 flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button type="submit">{isReturning ? words.toResult : onward}</Button>
      {previous !== null && !place.isFromCheck && (
        <ButtonLink look="secondary" href={stepHash(previous)}>
          {words.back}
        </ButtonLink>
      )}
      <span className="flex flex-wrap gap-x-4 text-sm">
        {children}
        {!isReturning && (
          <ButtonLink look="quiet" href={sheetPath(sheet, { rules, locale })}>
            {words.seeResult}
          </ButtonLink>
        )}
      </span>
    </div>
  );
}
