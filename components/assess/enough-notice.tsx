import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { assess, type Outlook } from '@/lib/engine';
import { fill } from '@/lib/locale';
import { useAssess, useKit } from './kit';

interface EnoughNoticeProps {
  readonly outlook: Outlook;
  /** The ways on. */
  readonly children?: ReactNode;
}

/** That no remaining answer can change what is recommended, by proof, or that nothing that can still be asked changes much. */
export function EnoughNotice({ outlook: { settled }, children }: EnoughNoticeProps) {
  const { rules, texts, words } = useKit();
  const { answers, priorities } = useAssess((state) => state.sheet);
  const { recommendation } = assess(rules, answers, priorities);
  const platform = texts.alternatives[recommendation?.alternative ?? ''] ?? '';
  const { outlook } = words;
  const [text, none] = settled ? [outlook.settledText, outlook.settledNone] : [outlook.enoughText, outlook.enoughNone];
  return (
    <Notice title={settled ? outlook.settled : outlook.enough} announce>
      <p>{recommendation ? fill(text, { platform }) : none}</p>
      {children}
    </Notice>
  );
}
