import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { openShelf } from '../../parts/shelf';
import { enterAnswers, type Entered } from './enter';
import type { FilesProps } from './kit';

interface AcceptProps {
  readonly kit: FilesProps;
  readonly entered: Entered;
  readonly children?: ReactNode;
}

/** Takes answers over, and goes on with the questions. */
export function Accept({ kit: { words, locale }, entered, children }: AcceptProps) {
  const enter = (): void => {
    const shelf = openShelf(() => window.localStorage);
    window.location.assign(enterAnswers(entered, { shelf, locale }));
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button onClick={enter}>{words.accept}</Button>
      {children}
    </div>
  );
}
