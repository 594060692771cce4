import type { lookAhead, Outlook } from '@/lib/engine';
import { listUnanswered, measureProgress } from './order';
import type { AssessState, Desk } from './store';

/** What the answers on the sheet leave open; null while that is still being worked out. */
export function currentOutlook({ known, sheet }: AssessState): Outlook | null {
  return known?.answers === sheet.answers && known.priorities === sheet.priorities ? known.outlook : null;
}

let loaded: typeof lookAhead | null = null;

/** Works it out where it is not known yet: some milliseconds, after the code for it came. Rejects where there is no line to load it. */
export async function workOutOutlook({ store, rules }: Desk): Promise<Outlook> {
  loaded ??= (await import('./look-ahead')).lookAhead;
  const { answers, priorities } = store.getState().sheet;
  const already = currentOutlook(store.getState());
  if (already) return already;
  const outlook = loaded(rules, answers, priorities);
  store.setState(({ sheet, isGoingOn, progress, asked }) => ({
    known: { answers, priorities, outlook },
    progress: Math.max(progress, measureProgress({ rules, sheet, outlook, isGoingOn, asked: asked?.questions ?? null })),
  }));
  return outlook;
}

/** Without the code to look ahead: every question that has no answer is worth asking, in the order of lists. */
export function assumeOutlook({ store, rules }: Desk): Outlook {
  const questions = listUnanswered(rules, store.getState().sheet.answers).map((question) => {
    return { question, information: 0, excludes: false, matters: true, worth: true };
  });
  return { questions, worthAsking: questions.length, settled: false, stays: 0 };
}

/** Keeps the outlook up to date, each time after the answer itself is on screen. Returns what ends it. */
export function watchOutlook(desk: Desk): () => void {
  let cancel: (() => void) | null = null;
  const update = (): void => {
    const state = desk.store.getState();
    if (cancel || !state.isOpen || currentOutlook(state)) return;
    cancel = afterPaint(() => {
      cancel = null;
      workOutOutlook(desk).catch(() => undefined);
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
