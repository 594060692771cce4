import type { Rules } from '@/lib/engine';
import type { Locale } from '@/lib/locale';
import type { mineWords } from '@/lib/locale/words/mine';
import type { workloadWords } from '@/lib/locale/words/workloads';
import type { Answers, Priorities } from '@/lib/model/answers';
import type { Several } from '@/lib/model/question';

/** A question with its texts in one language. */
export interface AskedQuestion {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly several?: Several | undefined;
}

/** Answers to begin a workload with. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly answers: Answers;
  readonly priorities: Priorities;
  /** How many published decisions its answers are drawn from; null for an example that was made up to be typical. */
  readonly decisions: number | null;
}

/** What the server sends for the table, made when the pages are built. */
export interface TableData {
  /** Today's, as far as a ranking needs them. */
  readonly rules: Rules;
  readonly questions: readonly AskedQuestion[];
  /** Names by the id of the platform. */
  readonly platforms: Readonly<Record<string, string>>;
  readonly templates: readonly Template[];
}

/** What the page hands to the table: plain data of one language. */
export interface TableProps {
  readonly locale: Locale;
  /** The workloads that the address brings, as it spells them; empty where it brings none. */
  readonly brought: string;
  readonly words: ReturnType<typeof workloadWords>;
  readonly mine: Pick<ReturnType<typeof mineWords>, 'menu' | 'unnamed' | 'deleted' | 'undo' | 'copyOf' | 'problems' | 'faults'>;
}

/** The same once the data is there. */
export interface TableKit extends TableProps {
  readonly data: TableData;
}
