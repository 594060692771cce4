import type { Locale } from '@/lib/locale';
import type { compareWords } from '@/lib/locale/words/compare';
import type { ComparedResult, Comparison } from '@/lib/report/comparison';

export type Words = ReturnType<typeof compareWords>;

/** One of the two results, with what the page calls it and where it leads. */
export interface Side extends ComparedResult {
  /** Its title beside its letter, or “Result A”. */
  readonly name: string;
  /** Its letter, for heads of narrow columns. */
  readonly letter: string;
  readonly path: string;
}

/** All that the parts of the page show. */
export interface CompareView {
  readonly locale: Locale;
  readonly sides: readonly [Side, Side];
  readonly comparison: Comparison;
  readonly words: Words;
  /** The comparison after both sides have changed. */
  readonly pathAfter: (after: Comparison['settlements'][number]['after']) => string;
}
