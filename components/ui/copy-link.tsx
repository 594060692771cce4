'use client'; // Only a script can write to the clipboard; without one the address stands at the end of the page as text.

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { writeClipboard } from '@/components/ui/write-clipboard';

export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

interface CopyLinkProps {
  readonly path: string;
  readonly words: CopyWords;
}

/** Copies the address that opens in each reader's own language. */
export function CopyLink({ path, words }: CopyLinkProps) {
  const [state, setState] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  const copy = async (): Promise<void> => {
    try {
      await writeClipboard(window.location.origin + path);
      setState('copied');
    } catch {
      setState('copyFailed');
    }
  };
  return (
    <>
      <span className="noscript:hidden">
        <Button look="secondary" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </span>
      <span role="status" className="text-sm">
        {state === 'copy' ? '' : words[state]}
      </span>
    </>
  );
}
