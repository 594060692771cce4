import type { Locale } from '@/lib/locale';
import type { keptPlansWords } from '@/lib/locale/words/kept-plans';
import type { mineWords } from '@/lib/locale/words/mine';

/** What the page hands over: plain data of one language. */
export interface KeptPlansProps {
  readonly locale: Locale;
  /** The plan of the page, from the root and without language; null where the page has a form for two. */
  readonly here: string | null;
  readonly words: ReturnType<typeof keptPlansWords>['kept'] & { readonly loading: string; readonly failed: string };
  readonly problems: ReturnType<typeof mineWords>['problems'];
}
