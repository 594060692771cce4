import { useState } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { comparePath, sharedPath } from '@/lib/share';
import type { Entry } from '../parts/memory/assessments';
import { freshId } from '../parts/memory/fresh';
import { WORKLOADS } from '../parts/memory/read-workloads';
import { useKept } from '../parts/memory/use-kept';
import { addWorkloads, MOST_WORKLOADS } from '../parts/memory/workloads';
import type { MineProps } from './kit';
import { BASE } from '@/lib/model/base-path';

interface ChosenBarProps extends MineProps {
  readonly chosen: readonly Entry[];
}

/** What can be done with several at once. */
export function ChosenBar({ chosen, words: { chosen: words }, locale }: ChosenBarProps) {
  const [{ value: table }, kept] = useKept(WORKLOADS);
  const [said, setSaid] = useState<string | null>(null);
  const n = chosen.length;
  const [one, other] = chosen;
  const add = (): void => {
    if (table.rows.length + n > MOST_WORKLOADS) {
      setSaid(fill(words.full, { most: MOST_WORKLOADS }));
      return;
    }
    const added = chosen.map(({ code, title }) => ({ id: freshId(), code, title }));
    kept.change((rows) => addWorkloads(rows, added));
    setSaid(fill(n === 1 ? words.added.one : words.added.many, { n }));
  };
  return (
    <div role="group" aria-label={words.label} className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2">
      <p>{n === 0 ? words.none : n === 1 ? words.one : fill(words.many, { n })}</p>
      {n === 2 && one && other && (
        <ButtonLink look="secondary" href={comparePath(locale, sharedPath(one), sharedPath(other))}>
          {words.compare}
        </ButtonLink>
      )}
      {n > 0 && (
        <Button look="secondary" onClick={add}>
          {words.add}
        </Button>
      )}
      {said !== null && (
        <p role="status">
          {said}{' '}
          <TextLink look="line" href={`${BASE}/${locale}/portfolio`}>
            {words.open}
          </TextLink>
        </p>
      )}
    </div>
  );
}
