import type { Locale } from '@/lib/locale';
import type { comparePlansWords } from '@/lib/locale/words/compare-plans';
import type { mineWords } from '@/lib/locale/words/mine';

/** What the page hands over: plain data of one language. */
export interface KeptPlansProps {
  readonly locale: Locale;
  /** The plan of the page, from the root and without language; null where the page has a form for two. */
  readonly here: string | null;
  readonly words: ReturnType<typeof comparePlansWords>['kept'] & { readonly loading: string; readonly failed: string };
  readonly problems: ReturnType<typeof mineWords>['problems'];
}
