import type { Locale } from '@/lib/locale';
import type { KitChoice } from '@/lib/publish';
import type { Shared } from '@/lib/report/result';

export interface ShareView {
  /** Of the page. */
  readonly locale: Locale;
  /** In the language that was chosen for what is shared. */
  readonly shared: Shared;
  readonly choice: KitChoice;
  /** What the address asked for that cannot be chosen, each in a sentence. */
  readonly problems: readonly string[];
}

/** The anchor of what changes with the choice: a script puts it in place once something else is chosen. */
export const OUTCOME = 'shared';
