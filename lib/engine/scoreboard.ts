import type { Model } from './compile';
import { findRow, presumeGains, readTables, weighTables, type Gains, type Tables } from './factor-table';
import { admits, type State } from './conditions';
import { evaluate, findBest, scoreOf } from './values';

/**
 * A set of answers that changes in place, with its scores and exclusions: a search over many sets pays only for what
 * differs from one to the next. Scores are whole numbers, so taking a change back restores them exactly. The purpose, and whether
 * the presumed question is moot, stay as they are: both say what answers add.
 */
export class Scoreboard {
  readonly state: State;
  readonly scores: Float64Array;
  readonly gains: Gains;
  /** By factor: its row in the factor's table. */
  readonly rows: Int32Array;
  /** By exclusion: how many of its literals do not hold. */
  readonly missing: Int32Array;
  /** The alternatives that an exclusion keeps out, as bits. */
  out = 0;
  /** By alternative: how many exclusions keep it out. */
  private readonly against: Int32Array;
  private readonly tables: Tables;

  constructor(
    private readonly model: Model,
    state: State,
    weights: Float64Array,
  ) {
    this.tables = readTables(model);
    this.state = state.slice();
    this.scores = scoreOf(model, evaluate(model, state), weights);
    this.gains = presumeGains(model, weighTables(model, weights), state);
    this.rows = Int32Array.from(this.tables.factors, (table) => findRow(table, state));
    this.missing = Int32Array.from(model.exclusions, ({ questions, masks }) => countMissing(questions, masks, state));
    this.against = new Int32Array(model.alternatives);
    this.missing.forEach((missing, exclusion) => {
      if (missing === 0) this.exclude(exclusion, 1);
    });
  }

  /** The first of the best alternatives that are not out; -1 where all are. */
  findBest(): number {
    return findBest(this.scores, this.out);
  }

  /** The same after one more answer, which is not kept: cheaper than to give it and take it back. */
  findBestAfter(question: number, choice: number): number {
    const factor = this.tables.factorOf[question] ?? 0;
    const gains = this.gains[factor] ?? this.scores;
    const m = this.scores.length;
    const from = (this.rows[factor] ?? 0) * m;
    const to = this.findRowAfter(question, choice) * m;
    const before = this.state[question] ?? -1;
    this.turn(question, before, choice);
    let best = -1;
    let most = -Infinity;
    for (let i = 0; i < m; i++) {
      const score = (this.scores[i] ?? 0) + (gains[to + i] ?? 0) - (gains[from + i] ?? 0);
      if (score <= most || (this.out >> i) & 1) continue;
      most = score;
      best = i;
    }
    this.turn(question, choice, before);
    return best;
  }

  /** Gives a question a choice; -1 opens it. */
  answer(question: number, choice: number): void {
    this.moveTo(this.tables.factorOf[question] ?? 0, this.findRowAfter(question, choice));
  }

  /** Answers the questions of a factor by a row of its table. */
  moveTo(factor: number, row: number): void {
    const before = this.rows[factor] ?? 0;
    const { questions, choices } = this.tables.factors[factor] ?? { questions: [], choices: [] };
    const gains = this.gains[factor] ?? this.scores;
    const m = this.scores.length;
    for (let i = 0; i < m; i++) this.scores[i] = (this.scores[i] ?? 0) + (gains[row * m + i] ?? 0) - (gains[before * m + i] ?? 0);
    this.rows[factor] = row;
    for (let place = 0; place < questions.length; place++) {
      const from = choices[before * questions.length + place] ?? -1;
      const to = choices[row * questions.length + place] ?? -1;
      if (from !== to) this.turn(questions[place] ?? 0, from, to);
    }
  }

  private findRowAfter(question: number, choice: number): number {
    const change = choice - (this.state[question] ?? -1);
    return (this.rows[this.tables.factorOf[question] ?? 0] ?? 0) + change * (this.tables.strideOf[question] ?? 0);
  }

  private turn(question: number, from: number, to: number): void {
    this.state[question] = to;
    for (const { exclusion, mask } of this.tables.literals[question] ?? []) {
      const held = admits(mask, from);
      if (held === admits(mask, to)) continue;
      const missing = (this.missing[exclusion] ?? 0) + (held ? 1 : -1);
      this.missing[exclusion] = missing;
      if (missing === 0) this.exclude(exclusion, 1);
      else if (held && missing === 1) this.exclude(exclusion, -1);
    }
  }

  /** An exclusion begins (1) or ceases (-1) to hold. */
  private exclude(exclusion: number, by: number): void {
    for (const alternative of this.model.exclusions[exclusion]?.alternatives ?? []) {
      const against = (this.against[alternative] ?? 0) + by;
      this.against[alternative] = against;
      if (against > 0) this.out |= 1 << alternative;
      else this.out &= ~(1 << alternative);
    }
  }
}

function countMissing(questions: readonly number[], masks: readonly number[], state: State): number {
  let missing = 0;
  for (let literal = 0; literal < questions.length; literal++) {
    if (!admits(masks[literal] ?? 0, state[questions[literal] ?? 0] ?? -1)) missing++;
  }
  return missing;
}
