import { mergeChanges, type Change, type CompiledExclusion, type Factor, type Model } from './compile';
import type { State } from './situation';
import { holds } from './values';

/** One way to answer the open questions of a factor. */
export interface Completion {
  /** By question of the factor. */
  readonly choices: readonly number[];
  /** What it adds beyond what the known answers already add. */
  readonly change: Change;
}

/** All completions of a factor, and their changes once more in one table. */
export interface Completions {
  readonly completions: readonly Completion[];
  readonly table: CompletionTable;
  /** A knock-out table in which nothing is knocked out. */
  readonly none: Int32Array;
}

/** Entry k adds `points[k]` on `criteria[k]` at `slots[k]`, which is `alternative * completions + completion`. */
export interface CompletionTable {
  readonly slots: Int32Array;
  readonly criteria: Int32Array;
  readonly points: Int32Array;
}

/** A factor with an open question, and the alternatives (as bits) that its completions knock out each on its own. */
export interface OpenFactor extends Completions {
  readonly factor: Factor;
  /** By completion. */
  readonly knockedOut: Int32Array;
}

/** Every factor that has an open question, in declared order. */
export function listOpenFactors(model: Model, state: State): OpenFactor[] {
  const result: OpenFactor[] = [];
  for (const factor of model.factors) {
    if (!isOpen(factor, state)) continue;
    const { completions, table, none } = listCompletions(model, factor, state);
    result.push({ factor, completions, table, none, knockedOut: findKnockOuts(factor, completions, state) ?? none });
  }
  return result;
}

function isOpen(factor: Factor, state: State): boolean {
  for (const question of factor.questions) if ((state[question] ?? -1) < 0) return true;
  return false;
}

/** What a factor's known answers leave open never depends on other factors, so it is worked out once. */
const listed = new WeakMap<Factor, Map<number, Completions>>();

function listCompletions(model: Model, factor: Factor, state: State): Completions {
  const byKey = listed.get(factor) ?? new Map<number, Completions>();
  listed.set(factor, byKey);
  let key = 0;
  for (const question of factor.questions) key = key * ((model.choiceCount[question] ?? 0) + 1) + (state[question] ?? -1) + 1;
  let known = byKey.get(key);
  if (!known) {
    const completions = completeFactor(model, factor, state);
    byKey.set(key, (known = { completions, table: tabulate(completions), none: new Int32Array(completions.length) }));
  }
  return known;
}

function tabulate(completions: readonly Completion[]): CompletionTable {
  const entries = completions.flatMap(({ change }, completion) =>
    Array.from(change.points, (points, k) => ({
      slot: (change.alternatives[k] ?? 0) * completions.length + completion,
      criterion: change.criteria[k] ?? 0,
      points,
    })),
  );
  return {
    slots: Int32Array.from(entries, ({ slot }) => slot),
    criteria: Int32Array.from(entries, ({ criterion }) => criterion),
    points: Int32Array.from(entries, ({ points }) => points),
  };
}

function completeFactor(model: Model, factor: Factor, state: State): Completion[] {
  const open = factor.questions.filter((question) => (state[question] ?? -1) < 0);
  const already = factor.joint.filter((effect) => holds(effect, state));
  return combine(model, open, state).map((completed) => {
    const changes = open.flatMap((question) => model.single[question]?.[completed[question] ?? 0] ?? []);
    const added = factor.joint.filter((effect) => holds(effect, completed) && !already.includes(effect));
    return {
      choices: factor.questions.map((question) => completed[question] ?? 0),
      change: mergeChanges([...changes, ...added.map(({ change }) => change)]),
    };
  });
}

/** Null where nothing is knocked out. An exclusion is judged here where everything that it still needs to know is in this factor. */
function findKnockOuts(factor: Factor, completions: readonly Completion[], state: State): Int32Array | null {
  let knockedOut: Int32Array | null = null;
  for (const exclusion of factor.exclusions) {
    if (!isDecidedWithin(factor, exclusion, state)) continue;
    knockedOut ??= new Int32Array(completions.length);
    for (let k = 0; k < completions.length; k++) {
      if (isMetBy(factor, exclusion, completions[k]?.choices ?? [])) knockedOut[k] = (knockedOut[k] ?? 0) | exclusion.bits;
    }
  }
  return knockedOut;
}

function isDecidedWithin(factor: Factor, { questions, masks }: CompiledExclusion, state: State): boolean {
  let open = false;
  for (let literal = 0; literal < questions.length; literal++) {
    const question = questions[literal] ?? 0;
    const choice = state[question] ?? -1;
    if (choice >= 0 && !(((masks[literal] ?? 0) >> choice) & 1)) return false;
    if (choice < 0 && !factor.questions.includes(question)) return false;
    open ||= choice < 0;
  }
  return open;
}

function isMetBy(factor: Factor, { questions, masks }: CompiledExclusion, choices: readonly number[]): boolean {
  for (let literal = 0; literal < questions.length; literal++) {
    const position = factor.questions.indexOf(questions[literal] ?? 0);
    if (position >= 0 && !(((masks[literal] ?? 0) >> (choices[position] ?? 0)) & 1)) return false;
  }
  return true;
}

/** Every way to answer the listed questions on top of a state. */
export function combine(model: Model, open: readonly number[], state: State): State[] {
  let states: State[] = [state];
  for (const question of open) {
    states = states.flatMap((before) =>
      Array.from({ length: model.choiceCount[question] ?? 0 }, (_, choice) => {
        const next = before.slice();
        next[question] = choice;
        return next;
      }),
    );
  }
  return states;
}
