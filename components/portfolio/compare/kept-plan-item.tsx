import { useState } from 'react';
import type { KeptPlansProps } from './kit';
import type { KeptPlan } from '@/components/parts/memory/plans';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { BASE } from '@/lib/model/base-path';

interface KeptPlanItemProps extends Pick<KeptPlansProps, 'here' | 'locale' | 'words'> {
  readonly plan: KeptPlan;
  readonly name: string;
  readonly onRemove: () => void;
}

/** A kept plan: the way to its page, what it is compared with, and removing it. */
export function KeptPlanItem({ plan: { link }, name, here, locale, words, onRemove }: KeptPlanItemProps) {
  const [said, setSaid] = useState('');
  const choose = (letter: 'A' | 'B'): void => {
    const field = document.getElementById(`plan-${letter.toLowerCase()}`);
    if (!(field instanceof HTMLInputElement)) return;
    field.value = link;
    setSaid(fill(words.chosen, { name, side: letter }));
  };
  return (
    <li className="flex flex-wrap items-center gap-x-4">
      <TextLink look="row" className="wrap-anywhere" href={`${BASE}/${locale}${link}`}>
        <bdi>{name}</bdi>
      </TextLink>
      {here === null ? (
        (['A', 'B'] as const).map((letter) => (
          <Button
            key={letter}
            look="quiet"
            onClick={() => {
              choose(letter);
            }}
          >
            {fill(words.choose, { side: letter })}
            <span className="sr-only">{`: ${name}`}</span>
          </Button>
        ))
      ) : (
        <TextLink look="row" href={`${BASE}/${locale}/portfolio/compare?${new URLSearchParams({ a: here, b: link }).toString()}`}>
          {fill(words.compare, { name })}
        </TextLink>
      )}
      <Button look="quiet" onClick={onRemove}>
        {words.remove}
        <span className="sr-only">{`: ${name}`}</span>
      </Button>
      <p role="status" className="text-sm">
        {said}
      </p>
    </li>
  );
}
