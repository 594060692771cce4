import { fill, type Locale } from '../../locale';
import { compareWords } from '../../locale/words/compare';
import type { SettlementChange, WordedSettlement } from './compare';
import type { Compared } from './sentences';

/** How many changes it takes until both sides recommend the same. */
export function titleSettlements({ comparison: { isAgreed, settlements }, locale }: Compared): string {
  const { settlement: words } = compareWords(locale);
  const [shortest] = settlements;
  if (isAgreed) return words.already;
  if (!shortest) return words.none;
  const n = shortest.changes[0].length + shortest.changes[1].length;
  return n === 1 ? words.one : fill(words.some, { n });
}

/** What was tried, or why there is nothing to try. */
export function explainSettlements({ comparison, locale }: Compared): string {
  const { settlement: words } = compareWords(locale);
  if (comparison.isAgreed) return fill(words.alreadyText, { platform: comparison.leaders[0].name });
  if (comparison.settlements.length > 0) return words.text;
  return comparison.isNegotiable ? words.noneText : words.noneDiffer;
}

/** What each side takes over, and what both recommend then. */
export function wordSettlement({ platform, changes }: WordedSettlement, { sides, locale }: Compared): string {
  const { settlement: words } = compareWords(locale);
  const steps = changes.flatMap((list, index) => {
    const worded = list.map((change) => wordChange(change, locale)).join(words.and);
    return list.length === 0 ? [] : [fill(words.take, { side: sides[index]?.name ?? '', changes: worded })];
  });
  return fill(words.sentence, { steps: steps.join(words.stepAnd), platform: platform.name });
}

function wordChange(change: SettlementChange, locale: Locale): string {
  const { settlement: words, differences } = compareWords(locale);
  return change === null ? words.changePriorities : fill(words.change, { ...change, from: change.from ?? differences.absent });
}
