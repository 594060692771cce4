import type { FoundContradiction } from './assessment';
import type { Model } from './compile';
import { isMet, type State } from './conditions';

/** One for all answers without a contradiction, which are most. */
const NONE: readonly FoundContradiction[] = [];

/** The contradictions that the answers given hold, in declared order. */
export function listContradictions({ contradictions }: Model, state: State): readonly FoundContradiction[] {
  let found: FoundContradiction[] | null = null;
  for (const contradiction of contradictions) {
    if (isMet(contradiction, state)) (found ??= []).push(contradiction.found);
  }
  return found ?? NONE;
}

/** Those that some answers do not hold (by index): what a change of these answers must not bring about. */
export function listAvoided({ contradictions }: Model, state: State): number[] {
  return [...contradictions.keys()].filter((index) => {
    const contradiction = contradictions[index];
    return contradiction !== undefined && !isMet(contradiction, state);
  });
}

/** Whether a state holds none of some contradictions. */
export function avoids({ contradictions }: Model, avoided: readonly number[], state: State): boolean {
  for (const index of avoided) {
    const contradiction = contradictions[index];
    if (contradiction && isMet(contradiction, state)) return false;
  }
  return true;
}
