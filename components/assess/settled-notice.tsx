import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { assess } from '@/lib/engine';
import { fill } from '@/lib/locale';
import { useAssess, useKit } from './kit';

/** That no remaining answer can change what is recommended, or that nothing is; `children` lead on. */
export function SettledNotice({ children }: { readonly children?: ReactNode }) {
  const { rules, texts, words } = useKit();
  const { answers, priorities } = useAssess((state) => state.sheet);
  const { recommendation } = assess(rules, answers, priorities);
  const platform = texts.alternatives[recommendation?.alternative ?? ''] ?? '';
  return (
    <Notice title={words.outlook.settled} announce>
      <p>{recommendation ? fill(words.outlook.settledText, { platform }) : words.outlook.settledNone}</p>
      {children}
    </Notice>
  );
}
