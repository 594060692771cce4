import type { Answers, Priorities } from '../model/answers';

/**
 * Everything the engine finds for one set of answers; deeply frozen in development.
 *
 * Numbers are exact integers. A score, bound, contribution or regret is in units of `1 / weightTotal` of a point, so
 * `score / weightTotal` is 0..100. Arrays by criterion or question follow the declared order of the rules.
 */
export interface Assessment {
  readonly answers: Answers;
  /** What open questions are taken for until they are answered (`presumed.ts`): points only, no exclusions. Empty as a rule. */
  readonly presumed: Answers;
  readonly priorities: Priorities;
  /** By criterion; they sum to `weightTotal`. */
  readonly weights: readonly number[];
  readonly weightTotal: number;
  /** All alternatives: those that are in or open by score, best first, then the excluded ones by score. */
  readonly ranking: readonly RankedAlternative[];
  /** The first of the ranking, or null where every alternative is excluded. */
  readonly recommendation: Recommendation | null;
  /** True where no open answer and no weighting that fits the priorities can change the recommendation (4.5). */
  readonly proven: boolean;
  /** Questions without an answer (absent or `unknown`), in declared order. */
  readonly openQuestions: readonly string[];
  /** The pairs of answers given that cannot both be true, in declared order. */
  readonly contradictions: readonly FoundContradiction[];
}

export interface FoundContradiction {
  readonly contradiction: string;
  /** The two questions, in the order of its condition. */
  readonly questions: readonly string[];
}

export interface Recommendation {
  readonly alternative: string;
  readonly family: string;
}

/** `in`: no exclusion can apply; `open`: an unanswered question could still exclude it; `out`: excluded. */
export type Status = 'in' | 'open' | 'out';

export interface RankedAlternative {
  readonly alternative: string;
  readonly family: string;
  readonly status: Status;
  /** 1-based; equal scores share a rank; null when out. */
  readonly rank: number | null;
  readonly score: number;
  /** The least and greatest score over all completions of the open answers (4.5). Equal to `score` when none is open. */
  readonly low: number;
  readonly high: number;
  /** By criterion: 0..100. */
  readonly values: readonly number[];
  /** By criterion: weight x value, and what demands on it add. They sum to `score`. */
  readonly contributions: readonly number[];
  /** What demands add to the score, whatever the criteria weigh; in points of 100. */
  readonly demanded: number;
  /** Score before answers; `base` and `questionContributions` sum to `score`. */
  readonly base: number;
  /** By question. An effect of two questions counts for the one that its condition names first. */
  readonly questionContributions: readonly number[];
  /** The greatest lead that a rival can have over it, in the units of `score`: below 0 where it always wins. */
  readonly regret: number;
  /** Every exclusion that holds (`active`) or could still hold (`possible`). */
  readonly exclusions: readonly FoundExclusion[];
}

export interface FoundExclusion {
  readonly exclusion: string;
  readonly state: 'active' | 'possible';
  /** The questions whose answers make it hold, in the order of its condition. */
  readonly questions: readonly string[];
}
