import type { Model } from './compile';
import { avoids } from './contradictions';
import { readTables } from './factor-table';
import { boundGains } from './flip-bounds';
import { ExclusionOutlook, type Step } from './flip-exclusions';
import type { Choice } from './flip-likely';
import { LEAST_LIKELY, MOST_CHANGES, type Move, type Start } from './flip-starts';

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
  private readonly bounds: Float64Array;
  private readonly outlook: ExclusionOutlook;

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
  }

  /** The best of exactly so many changes, or what was best before. */
  run(changes: number, best: Found | null): Found | null {
    this.best = best;
    this.changes = changes + this.start.purpose.length;
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
      if (this.best && this.isDearer(this.given + move.given, this.best)) continue;
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
