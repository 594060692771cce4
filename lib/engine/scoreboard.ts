import type { Model } from './compile';
import { findRow, readTables, weighTables, type Gains, type Tables } from './factor-table';
import type { State } from './conditions';
import { evaluate, findBest, scoreOf } from './values';

/**
 * A set of answers that changes in place, with its scores and exclusions: a search over many sets pays only for what
 * differs from one to the next. Scores are whole numbers, so taking a change back restores them exactly.
 */
export class Scoreboard {
  /** By weighting, by alternative. */
  readonly scores: readonly Float64Array[];
  /** By weighting. */
  readonly gains: readonly Gains[];
  /** By factor: its row in the factor's table. */
  readonly rows: Int32Array;
  readonly state: State;
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
    weightings: readonly Float64Array[],
  ) {
    const values = evaluate(model, state);
    this.state = state.slice();
    this.tables = readTables(model);
    this.scores = weightings.map((weights) => scoreOf(model, values, weights));
    this.gains = weightings.map((weights) => weighTables(model, weights));
    this.rows = Int32Array.from(this.tables.factors, (table) => findRow(table, state));
    this.missing = Int32Array.from(model.exclusions, ({ questions, masks }) => countMissing(questions, masks, state));
    this.against = new Int32Array(model.alternatives);
    this.missing.forEach((missing, exclusion) => {
      if (missing === 0) this.exclude(exclusion, 1);
    });
  }

  /** The first of the best alternatives that are not out; -1 where all are. */
  best(weighting = 0): number {
    const scores = this.scores[weighting];
    return scores ? findBest(scores, this.out) : -1;
  }

  /** Answers a question with a choice. */
  answer(question: number, choice: number): void {
    const factor = this.tables.factorOf[question] ?? 0;
    const row = this.rows[factor] ?? 0;
    const stride = this.tables.strideOf[question] ?? 1;
    const digit = Math.floor(row / stride) % ((this.model.choiceCount[question] ?? 0) + 1);
    this.moveTo(factor, row + (choice + 1 - digit) * stride);
  }

  /** Answers the questions of a factor by a row of its table. */
  moveTo(factor: number, row: number): void {
    const table = this.tables.factors[factor];
    const before = this.rows[factor] ?? 0;
    if (!table || row === before) return;
    this.rows[factor] = row;
    for (let weighting = 0; weighting < this.scores.length; weighting++) this.addGains(weighting, factor, before);
    const { questions, choices } = table;
    for (let place = 0; place < questions.length; place++) {
      const from = choices[before * questions.length + place] ?? -1;
      const to = choices[row * questions.length + place] ?? -1;
      if (from !== to) this.turn(questions[place] ?? 0, from, to);
    }
  }

  private addGains(weighting: number, factor: number, before: number): void {
    const scores = this.scores[weighting];
    const gains = this.gains[weighting]?.[factor];
    if (!scores || !gains) return;
    const to = (this.rows[factor] ?? 0) * scores.length;
    const from = before * scores.length;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (gains[to + i] ?? 0) - (gains[from + i] ?? 0);
  }

  private turn(question: number, from: number, to: number): void {
    this.state[question] = to;
    for (const { exclusion, mask } of this.tables.literals[question] ?? []) {
      const held = isIn(mask, from);
      if (held === isIn(mask, to)) continue;
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
    if (!isIn(masks[literal] ?? 0, state[questions[literal] ?? 0] ?? -1)) missing++;
  }
  return missing;
}

function isIn(mask: number, choice: number): boolean {
  return choice >= 0 && ((mask >> choice) & 1) === 1;
}
