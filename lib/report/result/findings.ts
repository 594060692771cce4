import {
  assess,
  explainRecommendation,
  findBestLift,
  findFlips,
  findNearest,
  findWeightFlips,
  measureRobustness,
  orderOpenQuestions,
  type Assessment,
  type Flip,
  type Lift,
  type Nearest,
  type Outlook,
  type Rationale,
  type Robustness,
  type Rules,
  type WeightFlip,
} from '../../engine';
import type { Answers, Priorities } from '../../model/answers';

/** All that the engine has to say of one workload: what a report is written from. */
export interface Findings {
  readonly assessment: Assessment;
  readonly robustness: Robustness;
  /** Null where nothing is recommended. */
  readonly rationale: Rationale | null;
  readonly flips: readonly Flip[];
  /** By criterion: how much more or less it would have to weigh. Empty where nothing is recommended. */
  readonly weightFlips: readonly WeightFlip[];
  /** The open questions, the most informative first. */
  readonly outlook: Outlook;
  /** The excluded alternatives, nearest first. */
  readonly nearest: readonly Nearest[];
  /** The change that helps most, where nothing is recommended. */
  readonly lift: Lift | null;
}

/** Asks the engine everything; some milliseconds. Throws like `assess` for ids that the rules do not know. */
export function collectFindings(rules: Rules, answers: Answers, priorities: Priorities): Findings {
  const assessment = assess(rules, answers, priorities);
  return {
    assessment,
    robustness: measureRobustness(rules, assessment),
    rationale: explainRecommendation(rules, assessment),
    flips: findFlips(rules, assessment),
    weightFlips: findWeightFlips(rules, assessment),
    outlook: orderOpenQuestions(rules, assessment),
    nearest: findNearest(assessment),
    lift: assessment.recommendation ? null : findBestLift(rules, assessment),
  };
}
