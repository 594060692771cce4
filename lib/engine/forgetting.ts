import { type State, evaluateCondition } from './conditions';
import type { Model } from './compile';
import { findExcludedBits } from './exclusions';
import { readTables, weighTables, type FactorTable } from './factor-table';
import { findCounting, listMet, listRows, measureLeads, type PartRows } from './forgetting-leads';
import { hasPurposes, type Branch } from './situation';
import { scoreOf } from './values';

/** One of the purposes that are possible, by index, and the answers with it. */
export interface Place {
  readonly branch: number;
  readonly fixed: State;
}

/**
 * What one alternative, the subject, has to fear from its rivals when answers are forgotten. Factors do not depend on each
 * other, so each is measured once for all sets of its answers; after that any set of answers of the sheet costs a sum.
 */
export class Forgetting {
  /** By factor: the questions whose answers can be forgotten. Bit k of a set stands for the k-th of them. */
  readonly questions: readonly (readonly number[])[];
  /** By branch, by rival: how far it is ahead of the subject before answers. */
  readonly base: readonly Float64Array[];
  private readonly tables: readonly FactorTable[];
  /** By branch, by factor. */
  private readonly rows: readonly (readonly PartRows[])[];
  /** By branch, by factor, by the exclusions of several factors that count there (as bits). */
  private readonly leads: readonly (readonly (readonly number[])[][])[];

  /** `branches`: those of `readBranches`, as the purpose can be forgotten too. */
  constructor(
    private readonly model: Model,
    private readonly branches: readonly Branch[],
    readonly subject: number,
  ) {
    const [{ state } = { state: new Int8Array() }] = branches;
    const factors = (this.tables = readTables(model).factors);
    // A purpose is forgotten by its branches, not by its factor.
    const isPurpose = (question: number): boolean => hasPurposes(model) && question === model.purposeQuestion;
    this.questions = factors.map(({ questions }) => questions.filter((q) => (state[q] ?? -1) >= 0 && !isPurpose(q)));
    const shared = factors.map((table, factor) => listRows(table, this.questions[factor] ?? [], state));
    this.rows = branches.map((branch) =>
      factors.map((table, factor) => {
        const own = table.questions.some(isPurpose) ? listRows(table, this.questions[factor] ?? [], branch.state) : shared[factor];
        return own ?? { rows: [], sets: [], forgettable: 0 };
      }),
    );
    this.base = branches.map(({ weights }) => {
      const scores = scoreOf(model, model.base, weights);
      return scores.map((score) => score - (scores[subject] ?? 0));
    });
    this.leads = branches.map(() => factors.map(() => []));
  }

  /**
   * The subject's regret with what a state leaves open, in the units of scores; Infinity where it could be excluded. From
   * `enough` on it need not be exact.
   */
  findRegret(state: State, enough = Infinity): number {
    for (const exclusion of this.model.exclusions) {
      if ((exclusion.bits >> this.subject) & 1 && evaluateCondition(exclusion, state) !== 'false') return Infinity;
    }
    let regret = -Infinity;
    for (const place of this.listPlaces(state)) {
      if (regret >= enough) return regret;
      const out = findExcludedBits(this.model, place.fixed) | (1 << this.subject);
      const leads = this.sumLeads(place);
      for (let rival = 0; rival < leads.length; rival++) if (!((out >> rival) & 1)) regret = Math.max(regret, leads[rival] ?? 0);
    }
    return regret;
  }

  /** The branches that a state leaves possible. Two purposes that were given stay possible when they are forgotten. */
  listPlaces(state: State): Place[] {
    const known = hasPurposes(this.model) ? (state[this.model.purposeQuestion] ?? -1) : 0;
    // One that names two purposes has its branch behind those of one.
    if (known >= 0) return [{ branch: Math.min(known, this.branches.length - 1), fixed: state }];
    return this.branches.map((own, branch) => {
      const fixed = state.slice();
      fixed[this.model.purposeQuestion] = own.state[this.model.purposeQuestion] ?? -1;
      return { branch, fixed };
    });
  }

  /** By rival: how far it can get ahead of the subject at most; -Infinity where every answer excludes it. */
  sumLeads({ branch, fixed }: Place): Float64Array {
    const sum = new Float64Array(this.base[branch] ?? []);
    for (let factor = 0; factor < this.tables.length; factor++) {
      const leads = this.recall(branch, factor, this.findCounting(factor, fixed));
      const start = readSet(this.questions[factor] ?? [], fixed) * sum.length;
      for (let rival = 0; rival < sum.length; rival++) sum[rival] = (sum[rival] ?? 0) + (leads[start + rival] ?? 0);
    }
    return sum;
  }

  /**
   * What a factor adds to that, at `set * alternatives + rival`: for the exclusions of several factors that count there now,
   * and as they cease to count when other factors forget, for each part of them that brings a rival back.
   */
  listLeads({ branch, fixed }: Place, factor: number): (readonly number[])[] {
    const all = this.findCounting(factor, fixed);
    const [table, rows] = [this.tables[factor], this.rows[branch]?.[factor]];
    const met = all !== 0 && table && rows ? listMet(table, rows, all) : [];
    return [all, ...met.map((ceasing) => all & ~ceasing)].map((counting) => this.recall(branch, factor, counting));
  }

  private findCounting(factor: number, fixed: State): number {
    const table = this.tables[factor];
    return table && table.crossing.length > 0 ? findCounting(table, fixed) : 0;
  }

  private recall(branch: number, factor: number, counting: number): readonly number[] {
    const known = this.leads[branch]?.[factor] ?? [];
    return (known[counting] ??= this.measure(branch, factor, counting));
  }

  private measure(branch: number, factor: number, counting: number): readonly number[] {
    const { model, subject } = this;
    const table = this.tables[factor];
    const rows = this.rows[branch]?.[factor];
    const gains = weighTables(model, this.branches[branch]?.weights ?? new Float64Array())[factor];
    return table && rows && gains ? measureLeads(table, rows, { gains, counting, subject, m: model.alternatives }) : [];
  }
}

function readSet(questions: readonly number[], state: State): number {
  let set = 0;
  for (let k = 0; k < questions.length; k++) if ((state[questions[k] ?? 0] ?? -1) < 0) set |= 1 << k;
  return set;
}
