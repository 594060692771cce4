import { listShares, weighClasses } from './class-prior';
import type { Model } from './compile';
import { admits, type State } from './conditions';
import { drawChoices, drawMixed, type LatticeSize } from './lattice';

/** A contradiction as one of its two questions sees it. */
interface Tie {
  readonly other: number;
  /** The options of the other question that cannot be true together with one's own (`admits`). */
  readonly theirs: number;
  /** Of those that are drawn, by their places among them, as bits. */
  readonly own: number;
}

/** With what the other question draws, by point. */
interface DrawnTie {
  readonly tie: Tie;
  readonly choices: Uint8Array;
}

/** Neutral points are counted per mille. */
const MILLE = 1000;

/** At most so many answers of a question are drawn. */
const DRAWN_LIMIT = 31;

/**
 * What the open questions draw at the points of a lattice: each in a dimension of its own, as often as the rules say beside the
 * answers given, in the declared order, and no choice that contradicts an answer given or one drawn before at that point. Where
 * a question would have no choice left, it draws as if nothing contradicted any. Where the rules have classes, each point is of
 * one, in a last dimension.
 */
export class Drawing {
  private readonly drawn = new Map<number, Uint8Array>();
  /** By point; null where the rules know no classes. */
  private readonly classes: Uint8Array | null;

  /** `state`: the answers given. */
  constructor(
    readonly model: Model,
    private readonly state: State,
    readonly size: LatticeSize,
  ) {
    const { classPrior, criteria, questions } = model;
    this.classes = classPrior && drawMixed(size, criteria + questions, { classes: null, shares: [weighClasses(classPrior, state)] });
  }

  /** By point: the choice of an open question. */
  draw(question: number): Uint8Array {
    let choices = this.drawn.get(question);
    if (!choices) this.drawn.set(question, (choices = this.drawAnew(question)));
    return choices;
  }

  /**
   * By point: 1 where an open question turns out to be nothing out of the ordinary, so that what it draws neither adds points
   * nor excludes; null where the rules say that it never does.
   */
  findNeutral(question: number): Uint8Array | null {
    const { classPrior, criteria, questions } = this.model;
    const share = classPrior?.neutral[question] ?? 0;
    return share === 0 ? null : drawChoices(this.size, criteria + questions + 1 + question, [MILLE - share, share]);
  }

  private drawAnew(question: number): Uint8Array {
    const options = listDrawn(this.model, question);
    const ties = listTies(this.model, question, options);
    let given = 0;
    for (const tie of ties) given |= barredBy(tie, this.state[tie.other] ?? -1);
    const before = ties
      .filter(({ other }) => other < question && (this.state[other] ?? -1) < 0)
      .map((tie) => ({ tie, choices: this.draw(tie.other) }));
    const drawWithout = this.openDraw(question);
    const places = before.length === 0 ? drawWithout(given) : this.drawBeside(drawWithout, given, before);
    return options.every((option, place) => option === place) ? places : places.map((place) => options[place] ?? 0);
  }

  /** Point by point, as what was drawn before differs there. */
  private drawBeside(drawWithout: (barred: number) => Uint8Array, given: number, before: readonly DrawnTie[]): Uint8Array {
    const barred = new Int32Array(this.size).fill(given);
    for (const { tie, choices } of before) {
      for (let point = 0; point < barred.length; point++) barred[point] = (barred[point] ?? 0) | barredBy(tie, choices[point] ?? -1);
    }
    const columns = new Map<number, Uint8Array>();
    const drawn = new Uint8Array(this.size);
    for (let point = 0; point < drawn.length; point++) {
      const key = barred[point] ?? 0;
      let column = columns.get(key);
      if (!column) columns.set(key, (column = drawWithout(key)));
      drawn[point] = column[point] ?? 0;
    }
    return drawn;
  }

  /** Draws by place among what is drawn. The weights of barred choices (as bits) go to the others, in proportion. */
  private openDraw(question: number): (barred: number) => Uint8Array {
    const { criteria, choiceWeights, classPrior } = this.model;
    const { classes, size } = this;
    const dimension = criteria + question;
    if (!classPrior || !classes) {
      const all = choiceWeights[question] ?? [];
      return (barred) => drawChoices(size, dimension, leaveOut(all, barred));
    }
    const rows = listShares(classPrior, question);
    return (barred) => drawMixed(size, dimension, { classes, shares: rows.map((row) => leaveOut(row, barred)) });
  }
}

function leaveOut(all: readonly number[], barred: number): readonly number[] {
  if (barred === 0) return all;
  const left = all.map((weight, place) => (place < DRAWN_LIMIT && (barred >> place) & 1 ? 0 : weight));
  return left.some((weight) => weight > 0) ? left : all;
}

/** The options of a question that are ever drawn. */
function listDrawn({ classPrior, choiceWeights }: Model, question: number): readonly number[] {
  return classPrior?.drawn[question] ?? [...(choiceWeights[question] ?? []).keys()];
}

function barredBy({ theirs, own }: Tie, choice: number): number {
  return admits(theirs, choice) ? own : 0;
}

function listTies({ contradictions }: Model, question: number, options: readonly number[]): Tie[] {
  return contradictions.flatMap(({ questions, masks }) => {
    const place = questions.indexOf(question);
    const other = questions[1 - place];
    if (place < 0 || other === undefined) return [];
    const mask = masks[place] ?? 0;
    const own = options.slice(0, DRAWN_LIMIT).reduce((bits, option, index) => (admits(mask, option) ? bits | (1 << index) : bits), 0);
    return [{ other, theirs: masks[1 - place] ?? 0, own }];
  });
}
