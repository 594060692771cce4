import { useMemo } from 'react';
import { Notice } from '@/components/ui/notice';
import { findMoot } from '@/lib/engine';
import { fill } from '@/lib/locale';
import { useAssess, useKit } from './kit';
import type { QuestionText } from './texts';

/** Why a question is not asked, by question: as the answers are now, and only where it has no answer of its own. */
export function useMoot(): (question: QuestionText) => string | null {
  const { rules } = useKit();
  const answers = useAssess(({ sheet }) => sheet.answers);
  const moot = useMemo(() => findMoot(rules, answers), [rules, answers]);
  return ({ id, moot: reasons }) => (answers[id] === undefined ? (reasons?.[moot.get(id) ?? -1] ?? null) : null);
}

/** Said at a question that other answers make pointless. */
export function MootNotice({ question }: { readonly question: QuestionText }) {
  const { words } = useKit();
  const why = useMoot()(question);
  return (
    why !== null && (
      <div className="mt-4">
        <Notice>
          <p>{fill(words.mootOf, { why })}</p>
        </Notice>
      </div>
    )
  );
}
