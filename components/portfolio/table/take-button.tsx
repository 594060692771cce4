'use client'; // Only a script can put something into the browser's table; the form's own button works without one.

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/locale';
import type { workloadWords } from '@/lib/locale/words/workloads';

interface TakeButtonProps {
  /** The id of the field with the workloads, one a line. */
  readonly field: string;
  readonly words: Pick<ReturnType<typeof workloadWords>, 'add' | 'failed' | 'row'>;
}

/** Puts what can be read of a field into the table; lines that cannot be read stay in it, and are told. */
export function TakeButton({ field, words }: TakeButtonProps) {
  const [said, setSaid] = useState('');
  const take = async (): Promise<void> => {
    const area = document.getElementById(field) as HTMLTextAreaElement;
    try {
      const { takeWorkloads } = await import('./take-workloads');
      const { taken, unread, isFull } = takeWorkloads(area.value);
      if (isFull) {
        setSaid(fill(words.row.full, { most: taken }));
        return;
      }
      const lines = area.value.split(/\r\n|\r|\n/);
      area.value = unread.map((line) => lines[line - 1] ?? '').join('\n');
      setSaid(tell(taken, unread, words.add));
    } catch {
      setSaid(words.failed);
    }
  };
  return (
    <>
      <span className="noscript:hidden">
        <Button look="secondary" onClick={() => void take()}>
          {words.add.take}
        </Button>
      </span>
      <p role="status" className="w-full text-sm">
        {said}
      </p>
    </>
  );
}

function tell(n: number, unread: readonly number[], { took, unread: words }: TakeButtonProps['words']['add']): string {
  const lines = unread.join(', ');
  return [
    n === 0 ? took.none : fill(n === 1 ? took.one : took.many, { n }),
    ...(unread.length === 0 ? [] : [fill(unread.length === 1 ? words.one : words.many, { n: unread.length, lines })]),
  ].join(' ');
}
