import type { DivergingRow } from './diverging-bars';
import type { DuelReason, DuelSource } from './duel-reasons';
import type { DuelTableRow } from './duel-table';

export interface DuelExplorerRow extends DivergingRow, DuelTableRow {}

/** A head-to-head as plain numbers and names. */
export interface DuelSeries {
  readonly rival: string;
  readonly rivalName: string;
  readonly first: string;
  readonly firstName: string;
  /** What the rival is one of: a group can be shown alone. */
  readonly group: string;
  readonly groupName: string;
  /** The classes that set the colours of the two. */
  readonly rivalHue: string;
  readonly firstHue: string;
  readonly caption: string;
  readonly conclusion: string;
  readonly rows: readonly DuelExplorerRow[];
  readonly totals: readonly [first: string, rival: string, difference: string];
}

/** Every head-to-head of a result, and the reasons behind its rows, by their keys. */
export interface DuelCollection {
  readonly words: DuelWords;
  readonly duels: readonly DuelSeries[];
  readonly reasons: Readonly<Record<string, readonly DuelReason[]>>;
  readonly sources: readonly DuelSource[];
}

export interface DuelWords {
  readonly criterion: string;
  readonly difference: string;
  readonly total: string;
  readonly rival: string;
  readonly group: string;
  readonly oneRival: string;
  readonly show: string;
  readonly showAll: string;
  readonly showDeciding: string;
  readonly showDiffering: string;
  readonly hint: string;
}
