'use client'; // The answers live in this browser.

import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Outlook, Rules } from '@/lib/engine';
import type { Locale } from '@/lib/locale';
import type { assessWords } from '@/lib/locale/words/assess';
import { takeEarly } from './early';
import { currentOutlook } from './outlook';
import { orderQuestions } from './order';
import { openShelf } from '../parts/shelf';
import { loadPresets } from './presets';
import { checkOtherTabs, createDesk, openDesk, type AssessState, type Desk } from './store';
import { takePresets } from './take-presets';
import type { AssessTexts } from './texts';
import { replaceAddress } from './use-address';
import { housePath, RETURN_PARAMETER } from '@/lib/share';

export type AssessWords = ReturnType<typeof assessWords>;

/** What a page of the questionnaire hands to its client part: plain data of one language. */
export interface AssessProps {
  readonly locale: Locale;
  readonly rules: Rules;
  readonly texts: AssessTexts;
  readonly words: AssessWords;
}

interface Kit extends AssessProps {
  readonly desk: Desk;
}

const KitContext = createContext<Kit | null>(null);

/** What every part of the questionnaire needs. Throws outside of `KitProvider`. */
export function useKit(): Kit {
  const kit = useContext(KitContext);
  if (!kit) throw new Error('No provider above');
  return kit;
}

/** A part of the store's state. */
export function useAssess<T>(select: (state: AssessState) => T): T {
  return useStore(useKit().desk.store, select);
}

/** The questions that are asked here: those of a colleague, or all. */
export function useAsked(): readonly string[] {
  const { rules } = useKit();
  return useAssess(({ asked }) => asked?.questions ?? null) ?? orderQuestions(rules);
}

/** What the answers so far leave open; null while it is being worked out. */
export function useOutlook(): Outlook | null {
  return useAssess(currentOutlook);
}

/** Opens the sheet once the page is alive, and watches other tabs. */
export function KitProvider({ children, ...props }: AssessProps & { readonly children: ReactNode }) {
  const [desk] = useState(() =>
    createDesk(
      props.rules,
      openShelf(() => window.localStorage),
    ),
  );
  useEffect(() => {
    if (openDesk(desk, window.location.search)) dropAnswersFromAddress();
    takeEarly(desk);
    loadPresets(housePath()).then(
      (presets) => {
        takePresets(desk, presets);
      },
      () => undefined,
    );
    const check = (): void => {
      checkOtherTabs(desk);
    };
    // A page that comes back from the browser's history missed the events of its absence.
    const events = ['storage', 'pageshow'] as const;
    for (const event of events) window.addEventListener(event, check);
    return () => {
      for (const event of events) window.removeEventListener(event, check);
    };
  }, [desk]);
  return <KitContext value={{ ...props, desk }}>{children}</KitContext>;
}

/** One's own draft needs no answers in the address: after the next change they would be somebody else's. */
export function dropAnswersFromAddress(): void {
  const returns = new URLSearchParams(window.location.search).get(RETURN_PARAMETER);
  const search = returns === null ? '' : `?${RETURN_PARAMETER}=${encodeURIComponent(returns)}`;
  replaceAddress(window.location.pathname + search + window.location.hash);
}
