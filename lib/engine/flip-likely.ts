import { weighClasses, type CompiledPrior } from './class-prior';
import type { Model } from './compile';
import type { State } from './conditions';
import type { FactorTable } from './factor-table';

/** Another answer, by the places of its question and option. */
export interface Choice {
  readonly question: number;
  readonly choice: number;
}

/** Rules with a prior of classes propose nothing that is less likely; see docs/engine.md. */
export const LEAST_LIKELY = 0.02;

/** A little less, so that no rounding denies what is just likely enough. */
const LEAST_IN_A_CLASS = LEAST_LIKELY * (1 - 1e-9);

/** Chances by class before a move and after it. */
interface Narrowing {
  readonly from: Float64Array;
  readonly into: Float64Array;
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

  /** By class of workload: how likely some changed answers are together there. All of them together are never likelier than in one class. */
  start(choices: readonly Choice[]): Float64Array {
    const ways = new Float64Array(this.classes.length).fill(1);
    for (const { question, choice } of choices) this.multiply(ways, question, choice);
    return ways;
  }

  /** The same with a move more, written to `into`; false where they are likely enough in no class. */
  narrow({ from, into }: Narrowing, table: FactorTable, [before, row]: readonly [number, number]): boolean {
    const { questions, choices } = table;
    into.set(from);
    for (let place = 0; place < questions.length; place++) {
      const choice = choices[row * questions.length + place] ?? -1;
      if (choice !== choices[before * questions.length + place]) this.multiply(into, questions[place] ?? 0, choice);
    }
    for (let own = 0; own < into.length; own++) if ((into[own] ?? 0) >= LEAST_IN_A_CLASS) return true;
    return false;
  }

  private multiply(ways: Float64Array, question: number, choice: number): void {
    const chances = this.chances[question]?.[choice];
    for (let own = 0; own < ways.length; own++) ways[own] = (ways[own] ?? 0) * (chances?.[own] ?? 1);
  }
}
