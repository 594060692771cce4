import type { CompiledExclusion, Model } from './compile';
import { admits } from './conditions';
import { readTables, type FactorTable, type Tables } from './factor-table';
import type { Scoreboard } from './scoreboard';

/** So many changes in one factor, and what is left of them for later factors. */
export interface Step {
  readonly factor: number;
  readonly count: number;
  readonly left: number;
}

/** What some changes could exclude, one alternative by itself, as bits. Those that are out are among them. */
export interface Prospect {
  readonly near: number;
  /** By factor that has a part in it. */
  readonly within: Int32Array;
}

const NONE: readonly number[] = [];

/** What exclusions hold whatever the answers of a factor, and which hang on them. */
export interface Around {
  readonly table: FactorTable;
  /** The alternatives that the other factors exclude by themselves, as bits. */
  readonly fixed: number;
  /** Of the exclusions that cross the factor's border those that hold outside of it, as bits. */
  readonly pending: number;
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
    const holding: number[] = [];
    for (const exclusion of this.tables.exclusionsOf[alternative] ?? []) {
      if (this.board.missing[exclusion] === 0 && !this.reads(exclusion, factor)) holding.push(exclusion);
    }
    return this.canReachAll(holding, { factor, left });
  }

  /** Whether so many of the factors after one read all of some exclusions. */
  private canReachAll(exclusions: readonly number[], { factor, left }: Omit<Step, 'count'>): boolean {
    const [first] = exclusions;
    if (first === undefined) return true;
    if (left === 0) return false;
    for (const later of this.tables.factorsOf[first] ?? []) {
      if (later <= factor) continue;
      const others = exclusions.filter((exclusion) => !this.reads(exclusion, later));
      if (this.canReachAll(others, { factor, left: left - 1 })) return true;
    }
    return false;
  }

  /** What so many changes could exclude. */
  lookAhead(changes: number): Prospect {
    const within = new Int32Array(this.tables.factors.length);
    let near = this.board.out;
    for (let exclusion = 0; exclusion < this.model.exclusions.length; exclusion++) {
      if ((this.board.missing[exclusion] ?? 0) > changes) continue;
      const bits = this.model.exclusions[exclusion]?.bits ?? 0;
      near |= bits;
      for (const factor of this.tables.factorsOf[exclusion] ?? NONE) within[factor] = (within[factor] ?? 0) | bits;
    }
    return { near, within };
  }

  /** The alternatives (as bits) that are out, or that a step and the changes after it could exclude one by one. */
  findLoose({ factor, left }: Step, { within }: Prospect): number {
    let loose = this.board.out | (within[factor] ?? 0);
    for (let exclusion = 0; left > 0 && exclusion < this.model.exclusions.length; exclusion++) {
      const isInTime = (this.board.missing[exclusion] ?? 0) <= left && (this.tables.lastOf[exclusion] ?? -1) > factor;
      if (isInTime) loose |= this.model.exclusions[exclusion]?.bits ?? 0;
    }
    return loose;
  }

  /** What holds outside of a factor: with it the alternatives that any answers of the factor leave out are known exactly. */
  lookAround(factor: number): Around {
    const table = this.tables.factors[factor];
    if (!table) throw new RangeError(`There is no factor ${factor}`);
    let fixed = 0;
    for (let exclusion = 0; exclusion < this.model.exclusions.length; exclusion++) {
      if (this.board.missing[exclusion] !== 0 || this.reads(exclusion, factor)) continue;
      fixed |= this.model.exclusions[exclusion]?.bits ?? 0;
    }
    let pending = 0;
    for (let place = 0; place < table.crossing.length; place++) {
      if (this.holdsOutside(table.crossing[place], factor)) pending |= 1 << place;
    }
    return { table, fixed, pending };
  }

  private holdsOutside(exclusion: CompiledExclusion | undefined, factor: number): boolean {
    const { questions, masks } = exclusion ?? { questions: [], masks: [] };
    for (let literal = 0; literal < questions.length; literal++) {
      const question = questions[literal] ?? 0;
      if (this.tables.factorOf[question] === factor) continue;
      if (!admits(masks[literal] ?? 0, this.board.state[question] ?? -1)) return false;
    }
    return true;
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
    return this.tables.reads[exclusion * this.tables.factors.length + factor] === 1;
  }

  private listMissing({ questions, masks }: CompiledExclusion): number[] {
    return questions.filter((question, literal) => {
      const choice = this.board.state[question] ?? -1;
      return !admits(masks[literal] ?? 0, choice);
    });
  }
}

/** The alternatives (as bits) that are out with a factor answered by a row of its table. */
export function findOutWith({ table, fixed, pending }: Around, row: number): number {
  let out = fixed | (table.excluded[row] ?? 0);
  for (let rest = pending & (table.held[row] ?? 0); rest !== 0; rest &= rest - 1) {
    out |= table.crossing[31 - Math.clz32(rest & -rest)]?.bits ?? 0;
  }
  return out;
}
