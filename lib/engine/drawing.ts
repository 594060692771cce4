import type { Model } from './compile';
import { admits, type State } from './conditions';
import { drawChoices, type LatticeSize } from './lattice';

/** A contradiction as one of its two questions sees it. */
interface Tie {
  readonly other: number;
  /** The options of the other question, and of one's own, that cannot both be true (`admits`). */
  readonly theirs: number;
  /** Only the first 31, which are all that are ever drawn. */
  readonly own: number;
}

/** With what the other question draws, by point. */
interface DrawnTie {
  readonly tie: Tie;
  readonly choices: Uint8Array;
}

/**
 * What the open questions draw at the points of a lattice: each in a dimension of its own, as often as the rules say, in the
 * declared order, and no choice that contradicts an answer given or one drawn before at that point. Where a question would
 * have no choice left, it draws as if nothing contradicted any.
 */
export class Drawing {
  private readonly drawn = new Map<number, Uint8Array>();

  /** `state`: the answers given. */
  constructor(
    readonly model: Model,
    private readonly state: State,
    readonly size: LatticeSize,
  ) {}

  /** By point: the choice of an open question. */
  draw(question: number): Uint8Array {
    let choices = this.drawn.get(question);
    if (!choices) this.drawn.set(question, (choices = this.drawAnew(question)));
    return choices;
  }

  private drawAnew(question: number): Uint8Array {
    const ties = listTies(this.model, question);
    let given = 0;
    for (const tie of ties) given |= barredBy(tie, this.state[tie.other] ?? -1);
    const before = ties
      .filter(({ other }) => other < question && (this.state[other] ?? -1) < 0)
      .map((tie) => ({ tie, choices: this.draw(tie.other) }));
    if (before.length === 0) return this.drawWithout(question, given);
    return this.drawBeside(question, given, before);
  }

  /** Point by point, as what was drawn before differs there. */
  private drawBeside(question: number, given: number, before: readonly DrawnTie[]): Uint8Array {
    const barred = new Int32Array(this.size).fill(given);
    for (const { tie, choices } of before) {
      for (let point = 0; point < barred.length; point++) barred[point] = (barred[point] ?? 0) | barredBy(tie, choices[point] ?? -1);
    }
    const columns: Uint8Array[] = [];
    const drawn = new Uint8Array(this.size);
    for (let point = 0; point < drawn.length; point++) {
      const column = (columns[barred[point] ?? 0] ??= this.drawWithout(question, barred[point] ?? 0));
      drawn[point] = column[point] ?? 0;
    }
    return drawn;
  }

  /** The weights of barred choices (as bits) go to the others, in proportion. */
  private drawWithout(question: number, barred: number): Uint8Array {
    const { criteria, choiceWeights } = this.model;
    const all = choiceWeights[question] ?? [];
    const left = barred === 0 ? all : all.map((weight, choice) => ((barred >> choice) & 1 ? 0 : weight));
    return drawChoices(this.size, criteria + question, left.some((weight) => weight > 0) ? left : all);
  }
}

function barredBy({ theirs, own }: Tie, choice: number): number {
  return admits(theirs, choice) ? own : 0;
}

function listTies({ contradictions }: Model, question: number): Tie[] {
  return contradictions.flatMap(({ questions, masks }) => {
    const place = questions.indexOf(question);
    const other = questions[1 - place];
    return place < 0 || other === undefined ? [] : [{ other, theirs: masks[1 - place] ?? 0, own: (masks[place] ?? 0) | 0 }];
  });
}
