import type { BranchView } from './bounds';
import type { Model } from './compile';
import type { OpenFactor } from './completions';
import { evaluateRule, findExcludedBits } from './exclusions';
import { drawChoices, type LatticeSize } from './lattice';
import type { State } from './situation';

/** An open question with the row of its factor that each sample draws. */
export interface DrawnNode {
  readonly question: number;
  readonly factor: OpenFactor;
  readonly rows: Uint16Array;
}

/** Answers every open question at every sample, evenly among its choices, each in a dimension of its own. */
export function drawAnswers(model: Model, { factors }: BranchView, size: LatticeSize): DrawnNode[] {
  return factors.flatMap((factor) => {
    const drawn: DrawnNode[] = [];
    for (const node of factor.nodes) {
      const above = drawn[node.parent]?.rows;
      const choice = drawChoices(size, model.criteria + node.question, node.choices);
      const rows = new Uint16Array(size);
      for (let sample = 0; sample < size; sample++) {
        const path = above ? (above[sample] ?? 0) - node.above : 0;
        rows[sample] = node.start + path * node.choices + (choice[sample] ?? 0);
      }
      drawn.push({ question: node.question, factor, rows });
    }
    return drawn;
  });
}

/** The alternatives that are out at a sample, as bits. Only what could still exclude something is looked at again for each. */
export function findDrawnExclusions(model: Model, known: State, size: LatticeSize): (sample: number) => number {
  const certain = findExcludedBits(model, known);
  const possible = model.exclusions.filter((exclusion) => evaluateRule(exclusion, known) === 'unknown');
  const open = [...new Set(possible.flatMap(({ questions }) => questions))].filter((question) => (known[question] ?? -1) < 0);
  const draws = open.map((question) => drawChoices(size, model.criteria + question, model.choiceCount[question] ?? 1));
  const state = known.slice();
  return (sample) => {
    for (let k = 0; k < open.length; k++) state[open[k] ?? 0] = draws[k]?.[sample] ?? 0;
    let bits = certain;
    for (const exclusion of possible) if (evaluateRule(exclusion, state) === 'true') bits |= exclusion.bits;
    return bits;
  };
}
