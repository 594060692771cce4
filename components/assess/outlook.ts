import { lookAhead, type Outlook } from '@/lib/engine';
import { measureProgress } from './order';
import type { AssessState, Desk } from './store';

/** What the answers on the sheet leave open; null while that is still being worked out. */
export function currentOutlook({ known, sheet }: AssessState): Outlook | null {
  return known?.answers === sheet.answers && known.priorities === sheet.priorities ? known.outlook : null;
}

/** Works it out where it is not known yet: some milliseconds. */
export function workOutOutlook({ store, rules }: Desk): Outlook {
  const { answers, priorities } = store.getState().sheet;
  const already = currentOutlook(store.getState());
  if (already) return already;
  const outlook = lookAhead(rules, answers, priorities);
  store.setState(({ sheet, isGoingOn, progress }) => ({
    known: { answers, priorities, outlook },
    progress: Math.max(progress, measureProgress({ rules, sheet, outlook, isGoingOn })),
  }));
  return outlook;
}

/** Keeps the outlook up to date, each time after the answer itself is on screen. Returns what ends it. */
export function watchOutlook(desk: Desk): () => void {
  let cancel: (() => void) | null = null;
  const update = (): void => {
    const state = desk.store.getState();
    if (cancel || !state.isOpen || currentOutlook(state)) return;
    cancel = afterPaint(() => {
      cancel = null;
      workOutOutlook(desk);
    });
  };
  update();
  const unsubscribe = desk.store.subscribe(update);
  return () => {
    unsubscribe();
    cancel?.();
  };
}

/** A frame's callbacks run before its paint, so the work goes into a task after them. */
function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
