import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Something that was deleted on this visit. */
export interface RemovedItem {
  readonly key: string;
  /** That it was deleted. */
  readonly said: string;
  /** What the way back is told apart by. */
  readonly name: string;
  readonly undo: () => void;
}

/** What was deleted, the last one on top, each with the way back. */
export function Removed({ items, undo }: { readonly items: readonly RemovedItem[]; readonly undo: string }) {
  return (
    <div role="status">
      {items.length > 0 && (
        <Notice>
          <ul className="max-h-60 overflow-auto">
            {items.toReversed().map((item) => (
              <li key={item.key} className="flex flex-wrap items-center gap-x-4">
                <bdi>{item.said}</bdi>
                <Button look="quiet" onClick={item.undo}>
                  {undo}
                  <span className="sr-only">{`: ${item.name}`}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
