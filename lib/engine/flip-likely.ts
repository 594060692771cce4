import { weighClasses, type CompiledPrior } from './class-prior';
import type { Model } from './compile';
import type { State } from './conditions';

/** Another answer, by the places of its question and option. */
export interface Choice {
  readonly question: number;
  readonly choice: number;
}

/** By question, by option, by class: the chance of the option. */
type Chances = readonly (readonly (readonly number[])[])[];

const known = new WeakMap<CompiledPrior, Chances>();

function readChances(model: Model, prior: CompiledPrior): Chances {
  const before = known.get(prior);
  if (before) return before;
  const open: State = new Int8Array(model.questions).fill(-1);
  const alone = weighClasses(prior, open);
  const chances = model.options.map((options, question) =>
    options.map((_, option) => {
      const one = open.slice();
      one[question] = option;
      return weighClasses(prior, one).map((weight, own) => weight / (alone[own] ?? 1));
    }),
  );
  known.set(prior, chances);
  return chances;
}

/**
 * How likely changed answers are together beside the answers that stay. By class of workload the chance of every answer is
 * looked up once, since a search asks this of thousands of changes.
 */
export class Likelihood {
  /** By class: how likely it is with the answers as they are. */
  private readonly classes: readonly number[];
  private readonly chances: Chances;

  /** Null where the rules have no prior of classes. */
  static of(model: Model, state: State): Likelihood | null {
    return model.classPrior ? new Likelihood(model, state, model.classPrior) : null;
  }

  private constructor(
    model: Model,
    private readonly state: State,
    prior: CompiledPrior,
  ) {
    this.classes = weighClasses(prior, state);
    this.chances = readChances(model, prior);
  }

  /** 0..1. */
  read(choices: readonly Choice[]): number {
    let all = 0;
    let beside = 0;
    for (let own = 0; own < this.classes.length; own++) {
      let kept = this.classes[own] ?? 0;
      let changed = 1;
      for (const { question, choice } of choices) {
        const before = this.state[question] ?? -1;
        if (before >= 0) kept /= this.chances[question]?.[before]?.[own] ?? 1;
        changed *= this.chances[question]?.[choice]?.[own] ?? 1;
      }
      beside += kept;
      all += kept * changed;
    }
    return all / beside;
  }

  /** The most that one changed answer can be, whatever else is answered. */
  readMost({ question, choice }: Choice): number {
    return Math.max(...(this.chances[question]?.[choice] ?? [1]));
  }
}
