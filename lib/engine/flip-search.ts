import type { Model } from './compile';
import { avoids } from './contradictions';
import { readTables, type FactorTable } from './factor-table';
import { boundGains, type GainBounds } from './flip-bounds';
import { ExclusionOutlook, findOutWith, type Around, type Prospect, type Step } from './flip-exclusions';
import { LEAST_LIKELY, type Choice } from './flip-likely';
import { MOST_CHANGES, type Move, type Start } from './flip-starts';

/** Changes, in the declared order of their questions. */
export interface Found {
  readonly choices: readonly Choice[];
  /** How many of them the business gives. */
  readonly given: number;
  /** How far the rival then leads, in units of the score; infinite where nothing else is left. */
  readonly lead: number;
  /** How likely these answers are beside the others given, 0..1; null without a prior of classes. */
  readonly likely: number | null;
}

/** The lead, in points, that rules with a prior of classes ask of a change; see docs/engine.md. */
const LEAST_LEAD = 1;

/** What changes cost: a fact of life counts twice, since nobody decides it. Without a prior of classes only their number counts. */
export const costOf = ({ classPrior }: Model, { choices, given }: Pick<Found, 'choices' | 'given'>): number =>
  choices.length + (classPrior ? given : 0);

/**
 * Searches the changes from one start that make one rival the recommendation: factor by factor, and only where the gains
 * still to be had suffice against every alternative that exclusions cannot keep out in time. The state is changed and
 * restored in place, as some thousand steps have to fit in a millisecond.
 */
export class FlipSearch {
  /** The best so far; it may come from another start. */
  private best: Found | null = null;
  private given = 0;
  private changes = 0;
  /** The lead that the rival needs, in units of the score. */
  private readonly least: number;
  private readonly scores: Float64Array;
  /** By factor: the row of the start. */
  private readonly from: Int32Array;
  private readonly bounds: GainBounds;
  private readonly outlook: ExclusionOutlook;
  private readonly factors: readonly FactorTable[];

  constructor(
    private readonly model: Model,
    private readonly start: Start,
    private readonly rival: number,
  ) {
    this.scores = start.board.scores;
    this.from = start.board.rows.slice();
    this.least = model.classPrior ? LEAST_LEAD * model.weightTotal : 0;
    this.bounds = boundGains(model, { start, rival, least: this.least });
    this.outlook = new ExclusionOutlook(model, start.board);
    this.factors = readTables(model).factors;
  }

  /** The best of exactly so many changes, or what was best before. */
  run(changes: number, best: Found | null): Found | null {
    this.best = best;
    this.changes = changes + this.start.first.length;
    this.given = countGiven(this.model, this.start.first);
    this.visit(0, changes);
    return this.best;
  }

  private visit(first: number, changes: number): void {
    if (changes === 0) {
      const { board, avoided } = this.start;
      if (board.findBest() === this.rival && avoids(this.model, avoided, board.state)) this.keepIfBetter();
      return;
    }
    const prospect = this.outlook.lookAhead(changes);
    for (let factor = first; factor < this.from.length && this.canLead({ factor, left: changes }, prospect); factor++) {
      for (let count = 1; count <= changes; count++) this.tryMoves({ factor, count, left: changes - count }, prospect);
    }
  }

  private tryMoves(step: Step, prospect: Prospect): void {
    const { factor, count, left } = step;
    const moves = this.start.moves[factor]?.[count - 1] ?? [];
    if (moves.length === 0) return;
    const loose = this.outlook.findLoose(step, prospect);
    if ((this.findAheadOfAll(step) & ~loose) !== 0 || !this.outlook.canBeIn(this.rival, step)) return;
    if (left === 0) this.tryLast(moves, step);
    else this.tryEach(moves, step, loose);
  }

  /** With nothing left to change, what is out then is known: only what makes the rival the best is taken. */
  private tryLast(moves: readonly Move[], step: Step): void {
    let around: Around | null = null;
    for (const move of moves) {
      if (this.best && this.isDearer(this.given + move.given, this.best)) continue;
      const ahead = this.findAheadAfter(move, step);
      around ??= this.outlook.lookAround(step.factor);
      const out = findOutWith(around, move.row);
      if (((out >> this.rival) & 1) === 0 && (ahead & ~out) === 0) this.take(move, step);
    }
  }

  private tryEach(moves: readonly Move[], step: Step, loose: number): void {
    for (const move of moves) {
      if (this.best && this.isDearer(this.given + move.given, this.best)) continue;
      if ((this.findAheadAfter(move, step) & ~loose) === 0) this.take(move, step);
    }
  }

  private take(move: Move, step: Step): void {
    const { factor, left } = step;
    const { board } = this.start;
    if (!this.isLikelyEnough(move, step)) return;
    board.moveTo(factor, move.row);
    this.given += move.given;
    this.visit(factor + 1, left);
    this.given -= move.given;
    board.moveTo(factor, this.from[factor] ?? 0);
  }

  /** Whether the changes so far and a move may be likely enough together. What is left after it can only make them less likely. */
  private isLikelyEnough(move: Move, { factor, count, left }: Step): boolean {
    const table = this.factors[factor];
    const made = this.changes - this.start.first.length - left;
    const from = this.start.ways[made - count];
    const into = this.start.ways[made];
    if (!table || !from || !into) return true;
    return this.start.likelihood?.narrow({ from, into }, table, [this.from[factor] ?? 0, move.row]) ?? true;
  }

  /** Whether so many changes in the factors from one on could make the rival the best. */
  private canLead({ factor, left }: Omit<Step, 'count'>, { near }: Prospect): boolean {
    const { rival, scores, bounds, outlook } = this;
    const m = scores.length;
    const bound = (factor * (MOST_CHANGES + 1) + left) * m;
    let ahead = 0;
    for (let i = 0; i < m; i++) {
      const lead = (scores[rival] ?? 0) - (scores[i] ?? 0) + (bounds.from[bound + i] ?? 0);
      if (lead < 0 && i !== rival) ahead |= 1 << i;
    }
    if ((ahead & ~near) !== 0) return false;
    // The last change is judged exactly, factor by factor.
    return (
      left === 1 ||
      (outlook.canBeIn(rival, { factor: factor - 1, left }) && outlook.canAllBeOut(ahead & ~this.start.board.out, { factor, left }))
    );
  }

  /** The alternatives (as bits) that no move of a step, and nothing after it, lets the rival overtake. */
  private findAheadOfAll({ factor, count, left }: Step): number {
    const { rival, scores, bounds } = this;
    const m = scores.length;
    const own = (factor * MOST_CHANGES + count - 1) * m;
    const later = ((factor + 1) * (MOST_CHANGES + 1) + left) * m;
    let ahead = 0;
    for (let i = 0; i < m; i++) {
      const lead = (scores[rival] ?? 0) - (scores[i] ?? 0) + (bounds.within[own + i] ?? 0) + (bounds.from[later + i] ?? 0);
      if (lead < 0 && i !== rival) ahead |= 1 << i;
    }
    return ahead;
  }

  /** The alternatives (as bits) that after a move the rival cannot overtake any more. */
  private findAheadAfter({ row }: Move, { factor, left }: Step): number {
    const { rival, scores, bounds } = this;
    const m = scores.length;
    const gains = this.start.board.gains[factor] ?? scores;
    const to = row * m;
    const from = (this.from[factor] ?? 0) * m;
    const later = ((factor + 1) * (MOST_CHANGES + 1) + left) * m;
    const own = (scores[rival] ?? 0) + (gains[to + rival] ?? 0) - (gains[from + rival] ?? 0);
    let ahead = 0;
    for (let i = 0; i < m; i++) {
      const lead = own - (scores[i] ?? 0) - (gains[to + i] ?? 0) + (gains[from + i] ?? 0) + (bounds.from[later + i] ?? 0);
      if (lead < 0 && i !== rival) ahead |= 1 << i;
    }
    return ahead;
  }

  /** Whether with so many answers that the business gives it could at most be worse. */
  private isDearer(given: number, best: Found): boolean {
    const more = this.changes + (this.model.classPrior ? given : 0) - costOf(this.model, best);
    return more > 0 || (more === 0 && given > best.given);
  }

  private keepIfBetter(): void {
    const { best, given, model } = this;
    const lead = this.readLead();
    if (lead < this.least) return;
    const choices = this.listChoices();
    if (best && !isBetter(model, { choices, given }, best)) return;
    const likely = this.start.likelihood?.read(choices) ?? null;
    if (likely === null || likely >= LEAST_LIKELY) this.best = { choices, given, lead, likely };
  }

  /** The rival's lead over the best of the others that are possible. */
  private readLead(): number {
    const { scores, out } = this.start.board;
    let next = -Infinity;
    for (let i = 0; i < scores.length; i++) if (i !== this.rival && !((out >> i) & 1)) next = Math.max(next, scores[i] ?? 0);
    return (scores[this.rival] ?? 0) - next;
  }

  private listChoices(): Choice[] {
    const { first, board } = this.start;
    const changed = this.factors.flatMap(({ questions, choices }, factor): Choice[] => {
      const [to, from] = [board.rows[factor] ?? 0, this.from[factor] ?? 0].map((row) => row * questions.length);
      if (to === from) return [];
      return questions
        .map((question, place) => ({ question, choice: choices[(to ?? 0) + place] ?? 0, before: choices[(from ?? 0) + place] }))
        .filter(({ choice, before }) => choice !== before);
    });
    return [...first, ...changed].sort((a, b) => a.question - b.question);
  }
}

function countGiven(model: Model, choices: readonly Choice[]): number {
  return choices.filter(({ question }) => !model.rules.questions[question]?.changeable).length;
}

/** Cheaper, or as cheap with fewer answers that the business gives, or then first in the declared order. */
function isBetter(model: Model, one: Pick<Found, 'choices' | 'given'>, other: Found): boolean {
  const byCost = costOf(model, one) - costOf(model, other);
  const difference = byCost === 0 ? one.given - other.given : byCost;
  return difference < 0 || (difference === 0 && compareChoices(one.choices, other.choices) < 0);
}

/** The declared order of the questions, then of their choices. */
function compareChoices(a: readonly Choice[], b: readonly Choice[]): number {
  for (const [position, { question, choice }] of a.entries()) {
    const other = b[position];
    if (other && question !== other.question) return question - other.question;
    if (other && choice !== other.choice) return choice - other.choice;
  }
  return 0;
}
