import type { Locale } from '@/lib/locale';
import type { compareWords } from '@/lib/locale/words/compare';
import type { ComparedBrief, ComparedResult, ComparedSeveral, Comparison } from '@/lib/report/comparison';

export type Words = ReturnType<typeof compareWords>;

/** What the page calls a result, and where it leads. */
interface Called {
  /** Its title beside its letter, or “Result A”. */
  readonly name: string;
  /** Its letter, for heads of narrow columns. */
  readonly letter: string;
  readonly path: string;
}

/** One of two results. */
export interface Side extends ComparedResult, Called {}

/** One of three or more. */
export interface BriefSide extends ComparedBrief, Called {}

/** All that the parts of the page of three or more results show. */
export interface SeveralView extends ComparedSeveral {
  readonly sides: readonly BriefSide[];
}

/** All that the parts of the page of two results show. */
export interface CompareView {
  readonly locale: Locale;
  readonly sides: readonly [Side, Side];
  readonly comparison: Comparison;
  readonly words: Words;
  /** The comparison after both sides have changed. */
  readonly pathAfter: (after: Comparison['settlements'][number]['after']) => string;
}
