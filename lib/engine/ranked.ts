import type { FoundExclusion, RankedAlternative, Status } from './assessment';
import type { Model } from './compile';
import type { State } from './conditions';
import type { Demand } from './demands';
import { freezeInDevelopment } from './freeze';
import { scoreByQuestion, type Stakes } from './values';

/** What the scores of one assessment were added up from. */
export interface Sums {
  readonly model: Model;
  readonly state: State;
  readonly stakes: Stakes;
  /** Of the joint effects that hold. */
  readonly jointRows: readonly number[];
  /** By `alternative * criteria + criterion`, with what is demanded. */
  readonly values: readonly number[];
  readonly demands: readonly Demand[];
  /** By alternative; null where nothing is demanded. */
  readonly demanded: readonly number[] | null;
}

/** What a score is made of. */
type Parts = Pick<RankedAlternative, 'values' | 'contributions' | 'questionContributions'>;

/** Where an alternative stands. */
export type Place = Omit<RankedAlternative, keyof Parts | 'demanded' | 'base'>;

/**
 * One alternative of a ranking. What its score is made of is worked out when it is first read, and once: of the many assessments
 * that a search or a measurement makes, most are never asked. It is no plain object: a copy by JSON holds everything, one by
 * spreading or by messages between threads its place alone.
 */
export class Ranked implements RankedAlternative {
  readonly alternative: string;
  readonly family: string;
  readonly status: Status;
  readonly rank: number | null;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly regret: number;
  readonly exclusions: readonly FoundExclusion[];
  readonly #sums: Sums;
  readonly #index: number;
  #parts: Parts | null = null;

  /** `index`: of the alternative in declared order. */
  constructor(place: Place, sums: Sums, index: number) {
    this.alternative = place.alternative;
    this.family = place.family;
    this.status = place.status;
    this.rank = place.rank;
    this.score = place.score;
    this.low = place.low;
    this.high = place.high;
    this.regret = place.regret;
    this.exclusions = place.exclusions;
    this.#sums = sums;
    this.#index = index;
  }

  get values(): readonly number[] {
    return this.#read().values;
  }

  get contributions(): readonly number[] {
    return this.#read().contributions;
  }

  get questionContributions(): readonly number[] {
    return this.#read().questionContributions;
  }

  get demanded(): number {
    return this.#sums.demanded?.[this.#index] ?? 0;
  }

  get base(): number {
    return this.#sums.stakes.base[this.#index] ?? 0;
  }

  toJSON(): RankedAlternative {
    const { alternative, family, status, rank, score, low, high, regret, exclusions } = this;
    const { values, contributions, demanded, base, questionContributions } = this;
    return {
      ...{ alternative, family, status, rank, score, low, high },
      ...{ values, contributions, demanded, base, questionContributions },
      ...{ regret, exclusions },
    };
  }

  #read(): Parts {
    return (this.#parts ??= freezeInDevelopment(breakDown(this.#sums, this.#index)));
  }
}

function breakDown({ model, state, stakes, jointRows, ...sums }: Sums, alternative: number): Parts {
  const n = model.criteria;
  const demanded = sums.demanded?.[alternative] ?? 0;
  const values = new Array<number>(n);
  const contributions = new Array<number>(n);
  for (let criterion = 0; criterion < n; criterion++) {
    const value = (sums.values[alternative * n + criterion] ?? 0) - demanded;
    values[criterion] = value;
    contributions[criterion] = (stakes.weights[criterion] ?? 0) * value;
  }
  for (const { criterion, points } of sums.demands) {
    contributions[criterion] = (contributions[criterion] ?? 0) + model.weightTotal * (points[alternative] ?? 0);
  }
  return { values, contributions, questionContributions: scoreByQuestion(model, { state, jointRows, gains: stakes.gains }, alternative) };
}
