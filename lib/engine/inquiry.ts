import { NO_PRIORITIES, type Answers, type Priorities } from '../model/answers';
import { measureRobustness, type Robustness } from './acceptability';
import { read } from './assess';
import type { Assessment } from './assessment';
import { findFlips, type Flip } from './flips';
import { freezeInDevelopment } from './freeze';
import { findBestLift, findNearest, type Lift, type Nearest } from './nearest';
import { orderOpenQuestions, type Outlook } from './next-question';
import { explainRecommendation, type Rationale } from './rationale';
import type { Reading } from './reading';
import type { Rules } from './rules';
import { findHopeless, findReaches, findWeightFlips, type Hopeless, type Reach, type WeightFlip } from './sensitivity';
import { findSufficientAnswers } from './sufficient';

/**
 * Everything that the engine can say of one set of answers. The assessment is there at once; each other figure is worked out
 * when it is first read, and once. The times are those of a catalogue of 8 alternatives, 13 criteria and 32 questions.
 */
export interface Inquiry {
  readonly assessment: Assessment;
  /** How firm the recommendation is: sampled, one to four milliseconds. */
  readonly robustness: Robustness;
  /** Why the recommendation leads; null where nothing is recommended. */
  readonly rationale: Rationale | null;
  /** The excluded alternatives, nearest first. */
  readonly nearest: readonly Nearest[];
  /** The change that helps most where nothing is recommended; null where something is, or no single change helps. */
  readonly lift: Lift | null;
  /** The open questions, the most informative first: sampled, some two milliseconds. */
  readonly outlook: Outlook;
  /** For each rival the fewest answer changes that make it the recommendation: some ten milliseconds. */
  readonly flips: readonly Flip[];
  /** By criterion: how much more or less it would have to weigh. Empty where nothing is recommended. */
  readonly weightFlips: readonly WeightFlip[];
  /** For every possible rival: the least weight to move until it is level with the recommendation. */
  readonly reaches: readonly Reach[];
  /** The possible alternatives that no weighting and no open answer can bring to the top. */
  readonly hopeless: readonly Hopeless[];
  /** The questions of the fewest answers that already decide; null where the answers given do not. Some milliseconds, at worst many. */
  readonly sufficient: readonly string[] | null;
}

/**
 * Asks about one set of answers by some rules. Pure: the same input gives the same figures everywhere.
 *
 * Throws a RangeError for a question, choice or criterion that the rules do not know, and for a criterion marked twice.
 *
 * @example const { assessment, robustness } = inquire(rules, { traffic: 'bursty' });
 */
export function inquire(rules: Rules, answers: Answers, priorities: Priorities = NO_PRIORITIES): Inquiry {
  return new LazyInquiry(read(rules, answers, priorities));
}

class LazyInquiry implements Inquiry {
  readonly #reading: Reading;
  readonly #robustness = once(() => measureRobustness(this.#reading));
  readonly #rationale = once(() => explainRecommendation(this.#rules, this.assessment));
  readonly #nearest = once(() => findNearest(this.assessment));
  readonly #lift = once(() => (this.assessment.recommendation ? null : findBestLift(this.#rules, this.assessment)));
  readonly #outlook = once(() => orderOpenQuestions(this.#reading));
  readonly #flips = once(() => findFlips(this.#rules, this.assessment));
  readonly #weightFlips = once(() => findWeightFlips(this.#reading));
  readonly #reaches = once(() => findReaches(this.#reading));
  readonly #hopeless = once(() => findHopeless(this.#reading));
  readonly #sufficient = once(() => findSufficientAnswers(this.#rules, this.assessment));

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get #rules(): Rules {
    return this.#reading.model.rules;
  }

  get assessment(): Assessment {
    return this.#reading.assessment;
  }

  get robustness(): Robustness {
    return this.#robustness();
  }

  get rationale(): Rationale | null {
    return this.#rationale();
  }

  get nearest(): readonly Nearest[] {
    return this.#nearest();
  }

  get lift(): Lift | null {
    return this.#lift();
  }

  get outlook(): Outlook {
    return this.#outlook();
  }

  get flips(): readonly Flip[] {
    return this.#flips();
  }

  get weightFlips(): readonly WeightFlip[] {
    return this.#weightFlips();
  }

  get reaches(): readonly Reach[] {
    return this.#reaches();
  }

  get hopeless(): readonly Hopeless[] {
    return this.#hopeless();
  }

  get sufficient(): readonly string[] | null {
    return this.#sufficient();
  }
}

/** The same value each time, worked out the first time. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: freezeInDevelopment(work()) }).value;
}
