import { UNKNOWN, type Answers, type Priorities } from '../model/answers';
import type { Model } from './compile';
import type { State } from './conditions';
import { keep } from './keep';
import { weighEffects, type Stakes } from './values';
import { combineTiers, weigh, type Marks, type Weighing } from './weights';

/**
 * Reads answers into choice indices. Throws a RangeError for a question that the rules do not have and for a choice that the
 * question does not have: input is refused with a place and a hint at the border (`lib/input`), so this only guards against
 * a caller's mistake.
 */
export function readState(model: Model, answers: Answers): State {
  const state = new Int8Array(model.questions).fill(-1);
  const { questions } = model.rules;
  let next = 0;
  for (const id in answers) {
    const answer = answers[id];
    if (answer === undefined) continue;
    // Sheets stand in declared order, as a rule: then there is nothing to look up.
    const question = questions[next]?.id === id ? next : model.questionIndex.get(id);
    if (question === undefined) throw new RangeError(`There is no question ${id}`);
    next = question + 1;
    if (answer === UNKNOWN) continue;
    const choice = model.choiceIndex[question]?.get(answer);
    if (choice === undefined) throw new RangeError(`The question ${id} has no choice ${answer}`);
    state[question] = choice;
  }
  return state;
}

/** One purpose that is still possible: the answers with it fixed, and how it weighs the criteria. */
export interface Branch extends Weighing {
  readonly state: State;
}

/** The weights of the score, and one branch for each purpose that is still possible (4.5, unknown priority answers). */
export interface Situation {
  readonly state: State;
  readonly stakes: Stakes;
  readonly branches: readonly Branch[];
}

export function readMarks(model: Model, priorities: Priorities): Marks {
  const marks = { most: readCriteria(model, priorities.most), least: readCriteria(model, priorities.least) };
  const all = [...marks.most, ...marks.least];
  const twice = all.find((criterion, position) => all.indexOf(criterion) < position);
  if (twice !== undefined) throw new RangeError(`The criterion ${model.rules.criteria[twice]?.id ?? ''} is marked twice`);
  return marks;
}

function readCriteria(model: Model, ids: readonly string[]): number[] {
  return ids.map((id) => {
    const index = model.criterionIndex.get(id);
    if (index === undefined) throw new RangeError(`There is no criterion ${id}`);
    return index;
  });
}

/** With the purpose open, the score's weights are the mean over all purposes; every purpose is a branch of its own. */
export function readSituation(model: Model, answers: Answers, priorities: Priorities): Situation {
  const state = readState(model, answers);
  const known = hasPurposes(model) ? (state[model.purposeQuestion] ?? -1) : 0;
  const { stakes, weighings } = weighPurposes(model, known, priorities);
  const branches: Branch[] = [];
  for (const { weights, tiers, cone } of weighings) {
    branches.push({ state: known < 0 ? fixPurpose(model, state, branches.length) : state, weights, tiers, cone });
  }
  return { state, stakes, branches };
}

/** A branch for every purpose alone, as if it were open, and last one for what the answers give, where they name two. */
export function readBranches(model: Model, answers: Answers, priorities: Priorities): readonly Branch[] {
  const purpose = hasPurposes(model) ? model.rules.questions[model.purposeQuestion]?.id : undefined;
  const others = Object.fromEntries(Object.entries(answers).filter(([question]) => question !== purpose));
  const { branches } = readSituation(model, others, priorities);
  const given = readSituation(model, answers, priorities);
  const isOfTwo = hasPurposes(model) && (given.state[model.purposeQuestion] ?? -1) >= model.singlePurposes;
  return isOfTwo ? [...branches, ...given.branches] : branches;
}

function fixPurpose(model: Model, state: State, purpose: number): State {
  const fixed = state.slice();
  fixed[model.purposeQuestion] = purpose;
  return fixed;
}

/** How the purposes that are still possible weigh the criteria, and what comes of it for the score. */
interface Weighed {
  readonly stakes: Stakes;
  readonly weighings: readonly Weighing[];
}

/** How many readers' priorities are remembered: what they make of the rules takes as long as the rest of an assessment. */
const REMEMBERED = 64;

/** By model, by purpose and priorities; never changed by anybody. */
const weighed = new WeakMap<Model, Map<number | string, Weighed>>();

/** `known` is the choice index of the purpose, or -1 where it is open. Throws a RangeError for criteria that are unknown or marked twice. */
function weighPurposes(model: Model, known: number, priorities: Priorities): Weighed {
  const remembered = weighed.get(model) ?? new Map<number | string, Weighed>();
  weighed.set(model, remembered);
  const isMarked = priorities.most.length + priorities.least.length > 0;
  const key = isMarked ? `${known} ${priorities.most.join()} ${priorities.least.join()}` : known;
  return remembered.get(key) ?? keep(remembered, key, { most: REMEMBERED, value: weighAnew(model, known, priorities) });
}

function weighAnew(model: Model, known: number, priorities: Priorities): Weighed {
  const marks = readMarks(model, priorities);
  const purposes = known < 0 ? Array.from({ length: model.singlePurposes }, (_, purpose) => purpose) : [known];
  const weighings = purposes.map((purpose) => weighPurpose(model, purpose, marks));
  return { stakes: weighEffects(model, averageWeights(weighings)), weighings };
}

/** Exact: the sum of all weights is a multiple of the number of purposes. */
function averageWeights(weighings: readonly Weighing[]): Float64Array {
  const mean = new Float64Array(weighings[0]?.weights.length ?? 0);
  for (const { weights } of weighings) {
    for (let criterion = 0; criterion < mean.length; criterion++) {
      mean[criterion] = (mean[criterion] ?? 0) + (weights[criterion] ?? 0) / weighings.length;
    }
  }
  return mean;
}

/** Whether the purpose question sets the weights. */
export function hasPurposes(model: Model): boolean {
  return model.purposeQuestion >= 0 && model.rules.purposes.length > 0;
}

/** Weights and cone with a purpose (its choice index) and the reader's marks. */
export function weighPurpose(model: Model, purpose: number, marks: Marks): Weighing {
  return weigh(combineTiers(model.criteria, model.purposes[purpose] ?? { most: [], least: [] }, marks), model.weightTotal);
}
