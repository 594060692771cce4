import { useRef } from 'react';
import type { KeptPlansProps } from './kit';
import { fresh } from '@/components/parts/memory/fresh';
import type { Kept } from '@/components/parts/memory/kept';
import { addPlan, MOST_PLANS, type KeptPlans } from '@/components/parts/memory/plans';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/locale';
import { cleanTitle } from '@/lib/share';

interface KeepPlanProps extends Pick<KeptPlansProps, 'words'> {
  readonly here: string;
  readonly plans: KeptPlans;
  readonly kept: Kept<KeptPlans>;
}

/** Keeps the plan of the page under a name, or says that it is kept. */
export function KeepPlan({ here, plans, kept, words }: KeepPlanProps) {
  const field = useRef<HTMLInputElement>(null);
  if (plans.some(({ link }) => link === here)) return <p role="status">{words.isKept}</p>;
  if (plans.length >= MOST_PLANS) return <p>{fill(words.full, { most: MOST_PLANS })}</p>;
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const { id, at } = fresh();
        const title = cleanTitle(field.current?.value);
        kept.change((list) => addPlan(list, { id, link: here, title, made: at }));
      }}
    >
      <label htmlFor="keep-plan">{words.name}</label>
      <input
        ref={field}
        id="keep-plan"
        type="text"
        maxLength={40}
        autoComplete="off"
        className="min-h-11 w-64 max-w-full rounded border border-line-strong bg-surface px-3"
      />
      <Button look="secondary" type="submit">
        {words.keep}
      </Button>
    </form>
  );
}
