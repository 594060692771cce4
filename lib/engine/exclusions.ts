import type { FoundExclusion, Status } from './assessment';
import type { CompiledExclusion, Model } from './compile';
import type { State } from './situation';

/** Kleene's three values of a rule: it holds, it cannot hold, or open answers decide. */
export type Truth = 'true' | 'false' | 'unknown';

/** A conjunction is false as soon as one literal is, true when all are, and unknown otherwise. */
export function evaluateRule(rule: Pick<CompiledExclusion, 'questions' | 'masks'>, state: State): Truth {
  let unknown = false;
  for (let literal = 0; literal < rule.questions.length; literal++) {
    const choice = state[rule.questions[literal] ?? 0] ?? -1;
    if (choice < 0) unknown = true;
    else if (!(((rule.masks[literal] ?? 0) >> choice) & 1)) return 'false';
  }
  return unknown ? 'unknown' : 'true';
}

export interface AlternativeExclusions {
  readonly status: Status;
  readonly found: readonly FoundExclusion[];
}

const NONE: AlternativeExclusions = { status: 'in', found: [] };

/** Every exclusion that holds or could hold, for each alternative: all reasons are reported, never just the first. */
export function findExclusions(model: Model, state: State): AlternativeExclusions[] {
  const result = new Array<AlternativeExclusions>(model.alternatives).fill(NONE);
  for (const exclusion of model.exclusions) {
    const truth = evaluateRule(exclusion, state);
    if (truth === 'false') continue;
    const found: FoundExclusion = {
      exclusion: exclusion.id,
      state: truth === 'true' ? 'active' : 'possible',
      questions: exclusion.questions.map((question) => model.rules.questions[question]?.id ?? ''),
    };
    for (const alternative of exclusion.alternatives) {
      const before = result[alternative] ?? NONE;
      const out = before.status === 'out' || truth === 'true';
      result[alternative] = { status: out ? 'out' : 'open', found: [...before.found, found] };
    }
  }
  return result;
}

/** The alternatives that are out under a complete or partial state, as bits; the fast form for sampling and search. */
export function findExcludedBits(model: Model, state: State): number {
  let bits = 0;
  for (const exclusion of model.exclusions) {
    if ((bits & exclusion.bits) !== exclusion.bits && evaluateRule(exclusion, state) === 'true') bits |= exclusion.bits;
  }
  return bits;
}
