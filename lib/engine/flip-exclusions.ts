import type { CompiledExclusion, Model } from './compile';
import { admits } from './conditions';
import { readTables, type Tables } from './factor-table';
import type { Scoreboard } from './scoreboard';

/** So many changes in one factor, and what is left of them for later factors. */
export interface Step {
  readonly factor: number;
  readonly count: number;
  readonly left: number;
}

/** What changes could still do about exclusions. It may hope for too much, so what it denies is impossible. */
export class ExclusionOutlook {
  private readonly tables: Tables;

  constructor(
    private readonly model: Model,
    private readonly board: Scoreboard,
  ) {
    this.tables = readTables(model);
  }

  /** Whether changes in a factor and what is left for later ones can reach every exclusion that keeps an alternative out. */
  canBeIn(alternative: number, { factor, left }: Omit<Step, 'count'>): boolean {
    if (!((this.board.out >> alternative) & 1)) return true;
    for (const exclusion of this.tables.exclusionsOf[alternative] ?? []) {
      const isReached = this.reads(exclusion, factor) || (left > 0 && this.readsAfter(exclusion, factor));
      if (this.board.missing[exclusion] === 0 && !isReached) return false;
    }
    return true;
  }

  /** The alternatives (as bits) that are out, or that a step and the changes after it could exclude. */
  findLoose({ factor, count, left }: Step): number {
    let loose = this.board.out;
    for (let exclusion = 0; exclusion < this.model.exclusions.length; exclusion++) {
      const missing = this.board.missing[exclusion] ?? 0;
      if (missing > count + left) continue;
      const isReached = this.reads(exclusion, factor) || (missing <= left && this.readsAfter(exclusion, factor));
      if (isReached) loose |= this.model.exclusions[exclusion]?.bits ?? 0;
    }
    return loose;
  }

  /**
   * Whether so many changes in the factors from one on could exclude all of some alternatives (as bits), besides the
   * questions that are taken to be changed for others of them.
   */
  canAllBeOut(alternatives: number, { factor, left }: Omit<Step, 'count'>, changed: readonly number[] = []): boolean {
    if (alternatives === 0) return true;
    const one = 31 - Math.clz32(alternatives);
    return (this.tables.exclusionsOf[one] ?? []).some((index) => {
      const exclusion = this.model.exclusions[index];
      if (!exclusion || (this.board.missing[index] ?? 0) > left + changed.length) return false;
      const more = this.listMissing(exclusion).filter((question) => !changed.includes(question));
      const isInTime = more.length <= left && more.every((question) => (this.tables.factorOf[question] ?? 0) >= factor);
      return isInTime && this.canAllBeOut(alternatives & ~exclusion.bits, { factor, left: left - more.length }, [...changed, ...more]);
    });
  }

  private reads(exclusion: number, factor: number): boolean {
    return this.tables.factorsOf[exclusion]?.includes(factor) ?? false;
  }

  private readsAfter(exclusion: number, factor: number): boolean {
    return (this.tables.factorsOf[exclusion]?.at(-1) ?? -1) > factor;
  }

  private listMissing({ questions, masks }: CompiledExclusion): number[] {
    return questions.filter((question, literal) => {
      const choice = this.board.state[question] ?? -1;
      return !admits(masks[literal] ?? 0, choice);
    });
  }
}
