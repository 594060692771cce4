'use client'; // Only a script can write to the clipboard; without one the text can be selected and copied.

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { writeClipboard } from '@/components/ui/write-clipboard';

export interface CopyTextWords {
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

interface CopyTextProps {
  /** The id of the text field that is copied: the text is on the page once. */
  readonly source: string;
  readonly name: string;
  readonly words: CopyTextWords;
}

/** Copies the text of a field. */
export function CopyText({ source, name, words }: CopyTextProps) {
  const [state, setState] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  const copy = async (): Promise<void> => {
    try {
      await writeClipboard((document.getElementById(source) as HTMLTextAreaElement).value);
      setState('copied');
    } catch {
      setState('copyFailed');
    }
  };
  return (
    <p className="flex flex-wrap items-center gap-3 noscript:hidden">
      <Button look="secondary" onClick={() => void copy()}>
        {/* One text: a document has no marks between two. */}
        {`${words.copy} `}
        <span className="sr-only">{name}</span>
      </Button>
      <span role="status" className="text-sm">
        {state === 'copy' ? '' : words[state]}
      </span>
    </p>
  );
}
