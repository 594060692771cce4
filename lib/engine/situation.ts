import { UNKNOWN, type Answers, type Priorities } from '../model/answers';
import type { Model } from './compile';
import { combineTiers, tierWeights, type Marks } from './weights';

/** The choice index of every question, or -1 where it is open (absent or `unknown`). */
export type State = Int8Array;

/**
 * Reads answers into choice indices. Throws a RangeError for a choice that the question does not have: input is refused
 * with a place and a hint at the border (`lib/input`), so this only guards against a caller's mistake.
 */
export function readState(model: Model, answers: Answers): State {
  const state = new Int8Array(model.questions);
  for (let question = 0; question < model.questions; question++) {
    const id = model.rules.questions[question]?.id ?? '';
    const answer = answers[id];
    if (answer === undefined || answer === UNKNOWN) state[question] = -1;
    else {
      const choice = model.choiceIndex[question]?.get(answer);
      if (choice === undefined) throw new RangeError(`The question ${id} has no choice ${answer}`);
      state[question] = choice;
    }
  }
  return state;
}

/** One purpose that is still possible: the answers with it fixed, its weights (of sum `weightTotal`) and its cone. */
export interface Branch {
  readonly state: State;
  readonly weights: Float64Array;
  readonly tiers: readonly (readonly number[])[];
  /** The tiers as text: the same for the same cone. */
  readonly cone: string;
}

/** The weights of the score, and one branch for each purpose that is still possible (4.5, unknown priority answers). */
export interface Situation {
  readonly state: State;
  readonly weights: Float64Array;
  readonly branches: readonly Branch[];
}

export function readMarks(model: Model, priorities: Priorities): Marks {
  const toIndices = (ids: readonly string[]) =>
    ids.map((id) => {
      const index = model.criterionIndex.get(id);
      if (index === undefined) throw new RangeError(`There is no criterion ${id}`);
      return index;
    });
  const marks = { most: toIndices(priorities.most), least: toIndices(priorities.least) };
  const all = [...marks.most, ...marks.least];
  const twice = all.find((criterion, position) => all.indexOf(criterion) < position);
  if (twice !== undefined) throw new RangeError(`The criterion ${model.rules.criteria[twice]?.id ?? ''} is marked twice`);
  return marks;
}

/** With the purpose open, the score's weights are the mean over all purposes; every purpose is a branch of its own. */
export function readSituation(model: Model, answers: Answers, priorities: Priorities): Situation {
  const state = readState(model, answers);
  const marks = readMarks(model, priorities);
  const known = hasPurposes(model) ? (state[model.purposeQuestion] ?? -1) : 0;
  const purposes = known < 0 ? model.purposes.map((_, index) => index) : [known];
  const branches = purposes.map((purpose): Branch => {
    const fixed = state.slice();
    if (hasPurposes(model)) fixed[model.purposeQuestion] = purpose;
    return { state: fixed, ...weighPurpose(model, purpose, marks) };
  });
  if (branches.length === 1) return { state, weights: branches[0]?.weights ?? new Float64Array(), branches };
  const weights = new Float64Array(model.criteria);
  for (const branch of branches) {
    branch.weights.forEach((weight, criterion) => {
      weights[criterion] = (weights[criterion] ?? 0) + weight / branches.length;
    });
  }
  return { state, weights, branches };
}

/** Whether the purpose question sets the weights. */
export function hasPurposes(model: Model): boolean {
  return model.purposeQuestion >= 0 && model.rules.purposes.length > 0;
}

type Weighing = Omit<Branch, 'state'>;

/** By model, the weighing of each purpose without marks: the same for most readers, and never changed by anybody. */
const unmarked = new WeakMap<Model, Map<number, Weighing>>();

/** Weights and cone with a purpose (its choice index) and the reader's marks. */
export function weighPurpose(model: Model, purpose: number, marks: Marks): Weighing {
  if (marks.most.length > 0 || marks.least.length > 0) return weigh(model, purpose, marks);
  const known = unmarked.get(model) ?? new Map<number, Weighing>();
  unmarked.set(model, known);
  const weighing = known.get(purpose) ?? weigh(model, purpose, marks);
  known.set(purpose, weighing);
  return weighing;
}

function weigh(model: Model, purpose: number, marks: Marks): Weighing {
  const tiers = combineTiers(model.criteria, model.purposes[purpose] ?? { most: [], least: [] }, marks);
  const { numerators, denominator } = tierWeights(tiers);
  const scale = model.weightTotal / denominator;
  const weights = new Float64Array(model.criteria);
  for (let criterion = 0; criterion < weights.length; criterion++) weights[criterion] = (numerators[criterion] ?? 0) * scale;
  return { weights, tiers, cone: tiers.join('>') };
}
