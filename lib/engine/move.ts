import type { Assessment, RankedAlternative } from './assessment';
import type { Rules } from './rules';

/** What one changed answer did to the ranking. A rank is null where the alternative is excluded. */
export interface Move {
  /** The question whose answer differs, or null where the priorities changed. */
  readonly question: string | null;
  readonly answer: string | null;
  /** The alternative that moved most; null where no rank changed. */
  readonly alternative: string | null;
  readonly fromRank: number | null;
  readonly toRank: number | null;
}

/** Compares two assessments of the same rules that differ by an answer or by priorities. Null where nothing differs. */
export function describeMove(rules: Rules, before: Assessment, after: Assessment): Move | null {
  const question = rules.questions.find(({ id }) => before.answers[id] !== after.answers[id])?.id ?? null;
  const samePriorities = JSON.stringify(before.priorities) === JSON.stringify(after.priorities);
  if (question === null && samePriorities) return null;
  const answer = question === null ? null : (after.answers[question] ?? null);
  const moved = findGreatestMove(before, after);
  return {
    question,
    answer,
    alternative: moved?.now.alternative ?? null,
    fromRank: moved?.was.rank ?? null,
    toRank: moved?.now.rank ?? null,
  };
}

interface RankPair {
  readonly was: RankedAlternative;
  readonly now: RankedAlternative;
}

/** An exclusion set or lifted outweighs any change of rank; among equals the one that ends higher. */
function findGreatestMove(before: Assessment, after: Assessment): RankPair | null {
  const last = after.ranking.length + 1;
  const distance = ({ was, now }: RankPair): number => {
    if ((was.rank === null) !== (now.rank === null)) return last * 2 - (now.rank ?? was.rank ?? 0);
    return Math.abs((was.rank ?? last) - (now.rank ?? last));
  };
  let greatest: RankPair | null = null;
  for (const now of after.ranking) {
    const was = before.ranking.find(({ alternative }) => alternative === now.alternative);
    if (!was || distance({ was, now }) === 0) continue;
    if (!greatest || distance({ was, now }) > distance(greatest)) greatest = { was, now };
  }
  return greatest;
}
