import type { Locale } from '@/lib/locale';
import type { mineWords } from '@/lib/locale/words/mine';

/** What the list is shown with: plain data of one language. */
export interface MineProps {
  readonly locale: Locale;
  /** The version of the rules that new answers are judged by. */
  readonly todaysVersion: number;
  /** Names by the id of the platform, and of how sure a result is. */
  readonly platforms: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<string, string>>;
  readonly words: ReturnType<typeof mineWords>;
}
