import type { BranchView } from './bounds';
import type { Model } from './compile';
import type { OpenFactor } from './completions';
import { evaluateRule, findExcludedBits } from './exclusions';
import { drawChoices, type LatticeSize } from './lattice';
import type { State } from './situation';

/** An open factor with the completion that each sample draws. */
export interface DrawnFactor extends OpenFactor {
  /** By sample: an index of `completions`. */
  readonly rows: Uint16Array;
}

/** Answers every open question at every sample, evenly among its choices, each in a dimension of its own. */
export function drawCompletions(model: Model, view: BranchView, size: LatticeSize): DrawnFactor[] {
  return view.factors.map((open) => ({ ...open, rows: drawRows(model, { view, open }, size) }));
}

/** Questions count up like digits, the first the slowest: the order in which completions are listed. */
function drawRows(model: Model, { view, open }: { view: BranchView; open: OpenFactor }, size: LatticeSize): Uint16Array {
  const rows = new Uint16Array(size);
  for (const question of open.factor.questions) {
    if ((view.branch.state[question] ?? -1) >= 0) continue;
    const choices = model.choiceCount[question] ?? 1;
    const drawn = drawChoices(size, model.criteria + question, choices);
    for (let sample = 0; sample < size; sample++) rows[sample] = (rows[sample] ?? 0) * choices + (drawn[sample] ?? 0);
  }
  return rows;
}

/** The alternatives that are out at a sample, as bits. Only what could still exclude something is looked at again for each sample. */
export function findDrawnExclusions(model: Model, known: State, draws: readonly DrawnFactor[]): (sample: number) => number {
  const certain = findExcludedBits(model, known);
  const possible = model.exclusions.filter((exclusion) => evaluateRule(exclusion, known) === 'unknown');
  const read = new Set(possible.flatMap(({ questions }) => questions));
  const deciding = draws.filter(({ factor }) => factor.questions.some((question) => read.has(question)));
  const state = known.slice();
  return (sample) => {
    for (const { factor, completions, rows } of deciding) {
      const choices = completions[rows[sample] ?? 0]?.choices ?? [];
      for (let q = 0; q < choices.length; q++) state[factor.questions[q] ?? 0] = choices[q] ?? 0;
    }
    let bits = certain;
    for (const exclusion of possible) if (evaluateRule(exclusion, state) === 'true') bits |= exclusion.bits;
    return bits;
  };
}
