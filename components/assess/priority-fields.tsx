import { useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/locale';
import { PRIORITY_LIMIT } from '@/lib/model/answers';
import { useAssess, useKit } from './kit';
import type { PrioritySide } from '../parts/sheet';
import { mark } from './store';
import type { CriterionText } from './texts';

const SIDES: readonly PrioritySide[] = ['most', 'least'];

/** Up to three criteria a side, each with the text of its swing. One too many is answered in words, at its place. */
export function PriorityFields() {
  const { desk, texts, words } = useKit();
  const priorities = useAssess((state) => state.sheet.priorities);
  const [refused, setRefused] = useState<readonly [PrioritySide, string] | null>(null);
  const onMark = (side: PrioritySide, criterion: string, isMarked: boolean): void => {
    setRefused(mark(desk, [side, criterion], isMarked) ? null : [side, criterion]);
  };
  const titles = (side: PrioritySide): string =>
    texts.criteria
      .filter(({ id }) => priorities[side].includes(id))
      .map(({ title }) => title)
      .join(', ');
  return (
    <>
      <p aria-live="polite" className="mt-4 text-sm font-semibold tabular-nums">
        {fill(words.priorities.count, { most: priorities.most.length, least: priorities.least.length, limit: PRIORITY_LIMIT })}
      </p>
      <ul className="mt-2 border-t border-line">
        {texts.criteria.map((criterion) => (
          <li key={criterion.id} className="border-b border-line py-3">
            <CriterionFields
              criterion={criterion}
              marked={SIDES.filter((side) => priorities[side].includes(criterion.id))}
              onMark={onMark}
            />
            {refused?.[1] === criterion.id && (
              <Notice kind="error" announce>
                <p>{fill(words.priorities.tooMany[refused[0]], { criteria: titles(refused[0]) })}</p>
              </Notice>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface CriterionFieldsProps {
  readonly criterion: CriterionText;
  readonly marked: readonly PrioritySide[];
  readonly onMark: (side: PrioritySide, criterion: string, isMarked: boolean) => void;
}

function CriterionFields({ criterion, marked, onMark }: CriterionFieldsProps) {
  const { words } = useKit();
  const titleId = `criterion-${criterion.id}`;
  return (
    <div role="group" aria-labelledby={titleId}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p id={titleId} className="font-semibold">
          {criterion.title}
        </p>
        <div className="flex gap-2">
          {SIDES.map((side) => (
            <label
              key={side}
              className="flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-sm hover:border-ink has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input
                className="size-4.5 accent-accent"
                type="checkbox"
                name={side}
                value={criterion.id}
                checked={marked.includes(side)}
                onChange={(event) => {
                  onMark(side, criterion.id, event.target.checked);
                }}
              />
              {words.priorities[side]}
            </label>
          ))}
        </div>
      </div>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-sm text-muted">
        <dt>{words.priorities.worst}</dt>
        <dd>{criterion.worst}</dd>
        <dt>{words.priorities.best}</dt>
        <dd>{criterion.best}</dd>
      </dl>
    </div>
  );
}
