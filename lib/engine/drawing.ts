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
    this.classes = classPrior && drawMixed(size, criteria + questions, { kinds: null, shares: [weighClasses(classPrior, state)] });
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
    const places = before.length === 0 ? this.drawWithout(question, given) : this.drawBeside(question, given, before);
    return options.every((option, place) => option === place) ? places : places.map((place) => options[place] ?? 0);
  }

  /** Draws by place among what is drawn. The weights of barred choices (as bits) go to the others, in proportion. */
  private drawWithout(question: number, barred: number): Uint8Array {
    const { criteria } = this.model;
    const shares = this.listShares(question).map((row) => leaveOut(row, barred));
    const [only = []] = shares;
    return this.classes
      ? drawMixed(this.size, criteria + question, { kinds: this.classes, shares })
      : drawChoices(this.size, criteria + question, only);
  }

  /** The same point by point, as what was drawn before differs there: points are of a kind where class and barred choices are the same. */
  private drawBeside(question: number, given: number, before: readonly DrawnTie[]): Uint8Array {
    const barred = new Int32Array(this.size).fill(given);
    for (const { tie, choices } of before) {
      const bars = Int32Array.from({ length: this.model.choiceCount[tie.other] ?? 0 }, (_, choice) => barredBy(tie, choice));
      for (let point = 0; point < barred.length; point++) barred[point] = (barred[point] ?? 0) | (bars[choices[point] ?? 0] ?? 0);
    }
    const rows = this.listShares(question);
    const starts = new Map<number, number>();
    const kinds = new Uint16Array(this.size);
    for (let point = 0; point < kinds.length; point++) {
      const key = barred[point] ?? 0;
      const start = starts.get(key) ?? starts.size * rows.length;
      if (start === starts.size * rows.length) starts.set(key, start);
      kinds[point] = start + (this.classes?.[point] ?? 0);
    }
    const shares = [...starts.keys()].flatMap((key) => rows.map((row) => leaveOut(row, key)));
    return drawMixed(this.size, this.model.criteria + question, { kinds, shares });
  }

  /** By class of points, or once for all of them. */
  private listShares(question: number): readonly (readonly number[])[] {
    const { choiceWeights, classPrior } = this.model;
    return classPrior && this.classes ? listShares(classPrior, question) : [choiceWeights[question] ?? []];
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
