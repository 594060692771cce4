import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { resultWords } from '@/lib/locale/words/result';
import type { Obstruction } from '@/lib/report';

interface ObstructionSectionProps {
  readonly obstruction: Obstruction;
  /** The result after the change; null where no single change helps. */
  readonly path: string | null;
  readonly words: ReturnType<typeof resultWords>['obstruction'];
}

/** No recommendation is a result too: what stands in the way, and the one change that helps most. */
export function ObstructionSection({ obstruction, path, words }: ObstructionSectionProps) {
  return (
    <Notice kind="warning" title={words.change}>
      <p>{obstruction.lift}</p>
      {path !== null && (
        <p className="no-print my-3">
          <ButtonLink href={path}>{words.see}</ButtonLink>
        </p>
      )}
      <p className="mt-2 font-semibold">{words.nearest}</p>
      <ul className="list-disc pl-5">
        {obstruction.nearest.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
