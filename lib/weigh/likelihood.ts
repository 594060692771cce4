import type { Sheet } from './sheets';
import type { Strength } from './strengths';

/** A source is never taken to be less likely than this: one decision that no rule explains must not bend all others. */
const FLOOR = 1e-6;

/** The choice model: an alternative is as likely as e to the power of its score, in temperatures, among those not excluded. */
export class Likelihood {
  readonly #sheets: readonly Sheet[];
  readonly #strengths: readonly Strength[];
  /** By strength: the sheets in which it counts. */
  readonly #sheetsOf: readonly Int32Array[];
  /** By sheet and alternative: e to the power of its score, less the best; 0 where it is excluded. */
  readonly #odds: readonly Float64Array[];

  constructor(sheets: readonly Sheet[], strengths: readonly Strength[], values: Int32Array) {
    this.#sheets = sheets;
    this.#strengths = strengths;
    const all = Int32Array.from(sheets.keys());
    this.#sheetsOf = strengths.map(({ criterion, alternative, effect }) => {
      const cellIn = (sheet: number): readonly number[] => {
        const { effects, possible } = sheets[sheet] ?? { effects: [], possible: [] };
        return effects[criterion * possible.length + alternative] ?? [];
      };
      return effect < 0 ? all : all.filter((sheet) => cellIn(sheet).includes(effect));
    });
    this.#odds = sheets.map(({ possible }) => new Float64Array(possible.length));
    this.reset(values);
  }

  /** Works everything out anew: no rounding of earlier moves is left. */
  reset(values: Int32Array): void {
    const scores = this.#sheets.map(({ possible }) => new Float64Array(possible.length));
    this.#strengths.forEach((strength, index) => {
      const { alternative } = strength;
      for (const sheet of this.#sheetsOf[index] ?? []) {
        const own = scores[sheet];
        if (own) own[alternative] = (own[alternative] ?? 0) + weightIn(this.#sheets[sheet], strength) * (values[index] ?? 0);
      }
    });
    this.#sheets.forEach(({ possible }, sheet) => {
      const own = scores[sheet] ?? new Float64Array();
      const best = own.reduce((most, score, index) => (possible[index] ? Math.max(most, score) : most), -Infinity);
      own.forEach((score, index) => {
        const odds = this.#odds[sheet];
        if (odds) odds[index] = possible[index] ? Math.exp(score - best) : 0;
      });
    });
  }

  /** The log-likelihood of all sheets, weighted. */
  total(): number {
    return this.#sheets.reduce((sum, sheet, index) => sum + logOf(sheet, this.#odds[index] ?? new Float64Array()), 0);
  }

  /** What moving one strength would add to the total. */
  gain(strength: number, points: number): number {
    let gain = 0;
    for (const sheet of this.#sheetsOf[strength] ?? []) gain += this.#try(sheet, strength, points);
    return gain;
  }

  /** Moves one strength. */
  shift(strength: number, points: number): void {
    const moved = this.#strengths[strength];
    if (!moved) return;
    for (const sheet of this.#sheetsOf[strength] ?? []) {
      const odds = this.#odds[sheet];
      if (odds) odds[moved.alternative] = (odds[moved.alternative] ?? 0) * Math.exp(weightIn(this.#sheets[sheet], moved) * points);
    }
  }

  #try(index: number, strength: number, points: number): number {
    const moved = this.#strengths[strength];
    const alternative = moved?.alternative ?? 0;
    const sheet = this.#sheets[index];
    const odds = this.#odds[index];
    const before = odds?.[alternative] ?? 0;
    if (!moved || !sheet || !odds || before === 0) return 0;
    const old = logOf(sheet, odds);
    odds[alternative] = before * Math.exp(weightIn(sheet, moved) * points);
    const gain = logOf(sheet, odds) - old;
    odds[alternative] = before;
    return gain;
  }
}

/** What a point of a strength adds to a score in a sheet in which it counts. */
function weightIn(sheet: Sheet | undefined, { criterion, effect }: Strength): number {
  if (!sheet) return 0;
  return (sheet.weights[criterion] ?? 0) + (sheet.lifted[criterion]?.includes(effect) ? sheet.lift : 0);
}

function logOf({ terms }: Sheet, odds: Float64Array): number {
  let sum = 0;
  for (const { liked, among, weight } of terms) {
    let share = 0;
    let all = 0;
    for (let index = 0; index < odds.length; index++) {
      if (!among[index]) continue;
      all += odds[index] ?? 0;
      if (liked[index]) share += odds[index] ?? 0;
    }
    sum += weight * Math.log(Math.max(FLOOR, share / all));
  }
  return sum;
}
