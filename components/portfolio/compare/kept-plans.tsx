'use client'; // The plans are kept by this browser.

import { LatePart } from '@/components/parts/late-part';
import type { comparePlansWords } from '@/lib/locale/words/compare-plans';
import type { mineWords } from '@/lib/locale/words/mine';
import type { Locale } from '@/lib/locale';

/** What the page hands over: plain data of one language. */
export interface KeptPlansProps {
  readonly locale: Locale;
  /** The plan of the page, from the root and without language; null where the page has a form for two. */
  readonly here: string | null;
  readonly words: ReturnType<typeof comparePlansWords>['kept'] & { readonly loading: string; readonly failed: string };
  readonly problems: ReturnType<typeof mineWords>['problems'];
}

const load = async () => (await import('./kept-plans-panel')).KeptPlansPanel;

/** Plans that this browser keeps, to compare with. */
export function KeptPlansIsland(props: KeptPlansProps) {
  return <LatePart load={load} props={props} words={props.words} />;
}
