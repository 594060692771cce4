import type { FoundExclusion, Status } from './assessment';
import type { Model } from './compile';
import { evaluateCondition, isMet, type State } from './conditions';

/** Every exclusion that holds or could hold: all reasons are reported, never just the first. */
export interface FoundExclusions {
  /** The alternatives that one excludes, and those that one still could, as bits. */
  readonly out: number;
  readonly open: number;
  /** By alternative, in declared order; absent for one that nothing concerns. */
  readonly found: readonly (readonly FoundExclusion[] | undefined)[];
}

export function findExclusions(model: Model, state: State): FoundExclusions {
  const found = new Array<FoundExclusion[] | undefined>(model.alternatives);
  let out = 0;
  let open = 0;
  for (const exclusion of model.exclusions) {
    const truth = evaluateCondition(exclusion, state);
    if (truth === 'false') continue;
    if (truth === 'true') out |= exclusion.bits;
    else open |= exclusion.bits;
    for (const alternative of exclusion.alternatives) {
      (found[alternative] ??= []).push(exclusion.found[truth === 'true' ? 'active' : 'possible']);
    }
  }
  return { out, open, found };
}

export function statusOf({ out, open }: FoundExclusions, alternative: number): Status {
  if ((out >> alternative) & 1) return 'out';
  return (open >> alternative) & 1 ? 'open' : 'in';
}

/** The alternatives that are out under a complete or partial state, as bits; the fast form for sampling and search. */
export function findExcludedBits(model: Model, state: State): number {
  let bits = 0;
  for (const exclusion of model.exclusions) {
    if ((bits & exclusion.bits) !== exclusion.bits && isMet(exclusion, state)) bits |= exclusion.bits;
  }
  return bits;
}
