import type { Model } from './compile';
import { avoids } from './contradictions';
import { readTables } from './factor-table';
import { boundGains } from './flip-bounds';
import { ExclusionOutlook, type Step } from './flip-exclusions';
import { MOST_CHANGES, type Choice, type Move, type Start } from './flip-starts';

/** Changes, in the declared order of their questions. */
export interface Found {
  readonly choices: readonly Choice[];
  /** How many of them the business gives. */
  readonly given: number;
}

/**
 * Searches the changes from one start that make one rival the recommendation: factor by factor, and only where the gains
 * still to be had suffice against every alternative that exclusions cannot keep out in time. The state is changed and
 * restored in place, as some thousand steps have to fit in a millisecond.
 */
export class FlipSearch {
  /** The best so far; it may come from another start. */
  private best: Found | null = null;
  private given = 0;
  private readonly scores: Float64Array;
  /** By factor: the row of the start. */
  private readonly from: Int32Array;
  private readonly bounds: Float64Array;
  private readonly outlook: ExclusionOutlook;

  constructor(
    private readonly model: Model,
    private readonly start: Start,
    private readonly rival: number,
  ) {
    this.scores = start.board.scores;
    this.from = start.board.rows.slice();
    this.bounds = boundGains(model, start, rival);
    this.outlook = new ExclusionOutlook(model, start.board);
  }

  /** The best of exactly so many changes, or what was best before. */
  run(changes: number, best: Found | null): Found | null {
    this.best = best;
    this.given = countGiven(this.model, this.start.purpose);
    this.visit(0, changes);
    return this.best;
  }

  private visit(first: number, changes: number): void {
    if (changes === 0) {
      const { board, avoided } = this.start;
      if (board.findBest() === this.rival && avoids(this.model, avoided, board.state)) this.keepIfBetter();
      return;
    }
    for (let factor = first; factor < this.from.length && this.canLead(factor, changes); factor++) {
      for (let count = 1; count <= changes; count++) this.tryMoves({ factor, count, left: changes - count });
    }
  }

  private tryMoves(step: Step): void {
    const { factor, count, left } = step;
    const moves = this.start.moves[factor]?.[count - 1] ?? [];
    if (moves.length === 0 || !this.outlook.canBeIn(this.rival, step)) return;
    const loose = this.outlook.findLoose(step);
    for (const move of moves) {
      if (this.best && this.given + move.given > this.best.given) continue;
      if (this.canLeadAfter(move, step, loose)) this.take(move, factor, left);
    }
  }

  private take(move: Move, factor: number, left: number): void {
    const { board } = this.start;
    board.moveTo(factor, move.row);
    this.given += move.given;
    this.visit(factor + 1, left);
    this.given -= move.given;
    board.moveTo(factor, this.from[factor] ?? 0);
  }

  /** Whether so many changes in the factors from one on could make the rival the best. */
  private canLead(factor: number, changes: number): boolean {
    const { rival, scores, bounds, outlook } = this;
    if (!outlook.canBeIn(rival, { factor, left: changes })) return false;
    const m = scores.length;
    const bound = (factor * (MOST_CHANGES + 1) + changes) * m;
    let ahead = 0;
    for (let i = 0; i < m; i++) {
      const lead = (scores[rival] ?? 0) - (scores[i] ?? 0) + (bounds[bound + i] ?? 0);
      if (lead < 0 && i !== rival) ahead |= 1 << i;
    }
    return outlook.canAllBeOut(ahead & ~this.start.board.out, { factor, left: changes });
  }

  /** Whether a move, and what is left after it, could give a lead over all alternatives that are not loose. */
  private canLeadAfter({ row }: Move, { factor, left }: Step, loose: number): boolean {
    const { rival, scores, bounds } = this;
    const m = scores.length;
    const gains = this.start.board.gains[factor] ?? scores;
    const to = row * m;
    const from = (this.from[factor] ?? 0) * m;
    const bound = ((factor + 1) * (MOST_CHANGES + 1) + left) * m;
    const own = (scores[rival] ?? 0) + (gains[to + rival] ?? 0) - (gains[from + rival] ?? 0);
    for (let i = 0; i < m; i++) {
      if ((loose >> i) & 1 || i === rival) continue;
      if (own - (scores[i] ?? 0) - (gains[to + i] ?? 0) + (gains[from + i] ?? 0) + (bounds[bound + i] ?? 0) < 0) return false;
    }
    return true;
  }

  private keepIfBetter(): void {
    const { best, given } = this;
    const choices = this.listChoices();
    if (!best || given < best.given || (given === best.given && compareChoices(choices, best.choices) < 0)) this.best = { choices, given };
  }

  private listChoices(): Choice[] {
    const { purpose, board } = this.start;
    const changed = readTables(this.model).factors.flatMap(({ questions, choices }, factor): Choice[] => {
      const [to, from] = [board.rows[factor] ?? 0, this.from[factor] ?? 0].map((row) => row * questions.length);
      if (to === from) return [];
      return questions
        .map((question, place) => ({ question, choice: choices[(to ?? 0) + place] ?? 0, before: choices[(from ?? 0) + place] }))
        .filter(({ choice, before }) => choice !== before);
    });
    return [...purpose, ...changed].sort((a, b) => a.question - b.question);
  }
}

function countGiven(model: Model, choices: readonly Choice[]): number {
  return choices.filter(({ question }) => !model.rules.questions[question]?.changeable).length;
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
