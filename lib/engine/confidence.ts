import type { Robustness } from './acceptability';
import type { Assessment } from './assessment';
import { viewBranches } from './bounds';
import { compile } from './compile';
import type { LatticeSize } from './lattice';
import type { Rules } from './rules';
import { readSituation } from './situation';
import { scoreOf } from './values';
import { drawWinners } from './winners';

const SIZE: LatticeSize = 1024;

/**
 * By alternative in declared order: the share (0..1) of the ways to answer what is open in which it would be recommended to
 * somebody with its central weights (confidence factor of SMAA-2; engine method, 4.6). Null where it is first nowhere. Where
 * this is low, its share of first ranks rests on answers, not on weights. Some milliseconds.
 */
export function measureConfidence(
  rules: Rules,
  { answers, priorities }: Assessment,
  { centralWeights }: Pick<Robustness, 'centralWeights'>,
): (number | null)[] {
  const model = compile(rules);
  const views = viewBranches(model, readSituation(model, answers, priorities));
  return centralWeights.map((central, alternative) => {
    if (!central) return null;
    const weights = Float64Array.from(central);
    const there = views.map((view) => ({ ...view, branch: { ...view.branch, weights }, scores: scoreOf(model, view.values, weights) }));
    return drawWinners(model, there, SIZE).filter((winner) => winner === alternative).length / SIZE;
  });
}
