import { useAssess, useKit } from './kit';

/** How much of the way is done. It never goes back: what an answer adds to the way ahead makes it stand still. */
export function Progress() {
  const { words } = useKit();
  const percent = useAssess(({ progress }) => Math.round(progress * 100));
  return (
    <div
      role="progressbar"
      aria-label={words.progress}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className="no-print mb-3 h-1.5 overflow-hidden rounded-full bg-sunken"
    >
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" className="size-full" aria-hidden="true">
        <rect width={percent} height="1" className="fill-accent" />
      </svg>
    </div>
  );
}
