import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { fill } from '@/lib/locale';
import { useAssess, useKit, type AssessWords } from './kit';
import { sheetPath } from './opening';
import { furthestStep, previousStep, stepHash, type Place } from './steps';
import { useSearch } from './use-address';
import { RETURN_PARAMETER } from '@/lib/share';

/** True where the reader came from a recommendation to change something. */
export function useIsReturning(): boolean {
  return new URLSearchParams(useSearch()).has(RETURN_PARAMETER);
}

interface StepActionsProps {
  readonly place: Place;
  readonly isAnswered: boolean;
  /** Less than the ways on. */
  readonly children?: ReactNode;
}

/**
 * Continue (or skip, or back to where the reader came from), Back, and the way to the result, which is always open. The ways
 * on stay in sight on small screens; Continue is quiet until there is a reply.
 */
export function StepActions({ place, isAnswered, children }: StepActionsProps) {
  const { rules, locale, words } = useKit();
  const sheet = useAssess((state) => state.sheet);
  const isReturning = useIsReturning();
  const back = backLabel(place, isReturning, words);
  const previous = isReturning || place.trip ? null : previousStep(place, sheet);
  const isOpenTrip = place.trip === 'open';
  return (
    <>
      <div className="action-bar no-print mt-6 flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button type="submit" look={isAnswered || back !== null ? 'primary' : 'secondary'}>
          {back ?? (isAnswered ? words.continue : words.skip)}
        </Button>
        {previous !== null && (
          <ButtonLink look="secondary" href={stepHash(previous)}>
            {words.back}
          </ButtonLink>
        )}
        {!isReturning && <Furthest place={place} />}
      </div>
      <div className="no-print mt-2 flex flex-wrap gap-x-4 text-sm">
        {children}
        {(!isReturning || isOpenTrip) && (
          <ButtonLink look="quiet" href={sheetPath(sheet, { rules, locale })}>
            {isReturning ? words.toResult : words.seeResult}
          </ButtonLink>
        )}
      </div>
    </>
  );
}

/** The label of Continue where it leads back; null where it leads on. */
function backLabel({ trip }: Place, isReturning: boolean, words: AssessWords): string | null {
  if (trip === 'open') return null;
  if (isReturning) return words.toResult;
  return trip === 'check' ? words.toCheck : null;
}

/** One press to where a reader was before going back. */
function Furthest({ place }: { readonly place: Place }) {
  const { texts, words } = useKit();
  const sheet = useAssess((state) => state.sheet);
  const furthest = furthestStep(place, sheet);
  const question = texts.questions.find(({ id }) => id === furthest);
  return (
    question && (
      <ButtonLink look="quiet" href={stepHash(question.id)}>
        {fill(words.backTo, { question: question.short })}
      </ButtonLink>
    )
  );
}
