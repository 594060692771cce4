import { compilePrior, type CompiledPrior } from './class-prior';
import type { FoundContradiction, FoundExclusion } from './assessment';
import { admits, type CompiledCondition } from './conditions';
import { combineChanges } from './combine';
import { readDemands, spreadDemand, type Demands } from './demands';
import { compileCondition, lookUp, type Indices } from './compile-condition';
import { compilePresumption } from './compile-presumption';
import type { Presumption } from './presumed';
import { layOutEffects, mergeChanges, type Change, type EffectTable, type JointEffect } from './effects';
import { listAllSteps, listOptions, weighOptions } from './options';
import type { ExclusionRules, Rules } from './rules';
import { tierWeights, type Marks } from './weights';

/** The question whose answer sets the default weights. */
export const PURPOSE_QUESTION = 'purpose';

/** A joint table beyond this many rows would make bounds slow. */
const FACTOR_LIMIT = 4096;

/** Sets of alternatives are bits of a number. */
const ALTERNATIVE_LIMIT = 31;

export interface CompiledExclusion extends CompiledCondition {
  readonly alternatives: readonly number[];
  /** The same as bits. */
  readonly bits: number;
  /** What a result says of it where it holds, and where it still could. */
  readonly found: Readonly<Record<FoundExclusion['state'], FoundExclusion>>;
}

/** Two literals that cannot both hold. */
export interface CompiledContradiction extends CompiledCondition {
  readonly found: FoundContradiction;
}

/** Questions that joint effects tie together; every other question is a factor of its own. */
export interface Factor {
  readonly questions: readonly number[];
  readonly joint: readonly JointEffect[];
  /** The exclusions that read one of its questions. */
  readonly exclusions: readonly CompiledExclusion[];
}

/** The rules as arrays of numbers. Indices follow the declared orders. */
export interface Model extends Indices {
  readonly rules: Rules;
  readonly alternatives: number;
  readonly criteria: number;
  readonly questions: number;
  readonly choiceCount: readonly number[];
  /** By question, by choice plus one: what one change makes of it; first of an open question. */
  readonly steps: readonly (readonly (readonly number[])[])[];
  /** By question, by choice: how often samples draw it, as a share of the question's sum. */
  readonly choiceWeights: readonly (readonly number[])[];
  /** How likely answers are beside others; null where the rules draw each by itself. */
  readonly classPrior: CompiledPrior | null;
  /** By `alternative * criteria + criterion`: performances before any answer. */
  readonly base: readonly number[];
  /** By question, by choice, demands included. */
  readonly single: readonly (readonly Change[])[];
  readonly demands: Demands;
  readonly joint: readonly JointEffect[];
  /** Without what demands add to every criterion. */
  readonly effects: EffectTable;
  readonly factors: readonly Factor[];
  readonly exclusions: readonly CompiledExclusion[];
  readonly contradictions: readonly CompiledContradiction[];
  /** Null where nothing is presumed. */
  readonly presumption: Presumption | null;
  /** Index of the purpose question, or -1. */
  readonly purposeQuestion: number;
  /** By choice of the purpose question; one flat profile where the rules have none. */
  readonly purposes: readonly Marks[];
  /** How many of them are one purpose alone. They come first, and are all that an open question may turn out to be. */
  readonly singlePurposes: number;
  /** The sum of the weights of every profile mix. */
  readonly weightTotal: number;
}

const compiled = new WeakMap<Rules, Model>();

/** Compiles rules once; later calls with the same object cost a look-up. Throws an Error that names an unknown id. */
export function compile(rules: Rules): Model {
  const known = compiled.get(rules);
  if (known) return known;
  const model = build(rules);
  compiled.set(rules, model);
  return model;
}

function indexById(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map((item, index) => [item.id, index]));
}

function build(rules: Rules): Model {
  if (rules.alternatives.length > ALTERNATIVE_LIMIT) throw new Error(`At most ${ALTERNATIVE_LIMIT} alternatives`);
  const options = rules.questions.map(listOptions);
  const indices: Indices = {
    options,
    criterionIndex: indexById(rules.criteria),
    alternativeIndex: indexById(rules.alternatives),
    questionIndex: indexById(rules.questions),
    choiceIndex: options.map(indexById),
  };
  const { own, single, demands, joint } = compileAnswers(rules, indices);
  const exclusions = compileExclusions(rules, indices);
  const purposeQuestion = indices.questionIndex.get(PURPOSE_QUESTION) ?? -1;
  const purposes = listMarks(rules, indices, purposeQuestion);
  const singlePurposes = Math.min(purposes.length, rules.questions[purposeQuestion]?.choices.length ?? 1);
  return {
    rules,
    ...indices,
    alternatives: rules.alternatives.length,
    criteria: rules.criteria.length,
    questions: rules.questions.length,
    choiceCount: options.map(({ length }) => length),
    steps: rules.questions.map((question, index) => listAllSteps(question, options[index] ?? [])),
    choiceWeights: rules.questions.map((question, index) => weighOptions(question, options[index] ?? [], rules.prior)),
    classPrior: rules.classPrior ? compilePrior(rules.classPrior, rules.questions, options) : null,
    base: compileBase(rules),
    ...{ single, demands, joint },
    effects: layOutEffects({ single: own, joint, criteria: rules.criteria.length }),
    factors: groupFactors(rules, { joint, exclusions, options }),
    exclusions,
    contradictions: compileContradictions(rules, indices),
    presumption: compilePresumption(rules, indices),
    purposeQuestion,
    purposes,
    singlePurposes,
    weightTotal: totalWeight(rules.criteria.length, singlePurposes),
  };
}

/** `own` is what answers add before demands, `single` with them. */
function compileAnswers(rules: Rules, indices: Indices): Pick<Model, 'single' | 'demands' | 'joint'> & { readonly own: Model['single'] } {
  const { single: own, joint } = compileEffects(rules, indices);
  const demands = readDemands(rules, indices.options, own);
  const single = own.map((choices, question) =>
    choices.map((change, choice) => {
      const made = demands[question]?.[choice] ?? [];
      return made.length > 0 ? mergeChanges([change, ...made.map((demand) => spreadDemand(demand, rules.criteria.length))]) : change;
    }),
  );
  return { own, single, demands, joint };
}

function totalWeight(criteria: number, purposes: number): number {
  const flat = tierWeights([Array.from({ length: criteria }, (_, index) => index)]);
  const total = flat.denominator * purposes;
  if (total * 100 > Number.MAX_SAFE_INTEGER) throw new Error(`Too many criteria: ${criteria}`);
  return total;
}

function compileBase(rules: Rules): number[] {
  return rules.alternatives.flatMap(({ id }) =>
    rules.criteria.map((criterion) => {
      const rating = criterion.base[id];
      if (!rating) throw new Error(`${criterion.id} has no base performance for ${id}`);
      return rating.performance;
    }),
  );
}

function compileExclusions(rules: Rules, indices: Indices): CompiledExclusion[] {
  return rules.exclusions.map((exclusion) => {
    const alternatives = exclusion.alternatives.map((id) => lookUp(indices.alternativeIndex, id, 'alternative'));
    const bits = alternatives.reduce((set, alternative) => set | (1 << alternative), 0);
    return { alternatives, bits, ...compileCondition(exclusion.when, indices), found: describeFound(exclusion) };
  });
}

function compileContradictions({ contradictions = [] }: Rules, indices: Indices): CompiledContradiction[] {
  return contradictions.map(({ id, when }) => ({
    ...compileCondition(when, indices),
    found: { contradiction: id, questions: Object.keys(when) },
  }));
}

function describeFound({ id, when }: ExclusionRules): CompiledExclusion['found'] {
  const questions = Object.keys(when);
  return { active: { exclusion: id, state: 'active', questions }, possible: { exclusion: id, state: 'possible', questions } };
}

function compileEffects(rules: Rules, indices: Indices): Pick<Model, 'single' | 'joint'> {
  const single = rules.questions.map((question) => question.choices.map((): Change[] => []));
  const joint: JointEffect[] = [];
  rules.criteria.forEach((criterion, index) => {
    for (const effect of criterion.effects) {
      const { questions, masks } = compileCondition(effect.when, indices);
      const entries = Object.entries(effect.change).filter(([, points]) => points !== 0);
      const change: Change = {
        alternatives: entries.map(([id]) => lookUp(indices.alternativeIndex, id, 'alternative')),
        criteria: entries.map(() => index),
        points: entries.map(([, points]) => points),
      };
      if (questions.length > 1) joint.push({ ...compileCondition(effect.when, indices, rules), change });
      else single[questions[0] ?? 0]?.forEach((changes, choice) => admits(masks[0] ?? 0, choice) && changes.push(change));
    }
  });
  const byChoice = single.map((choices) => choices.map(mergeChanges));
  return {
    single: rules.questions.map((question, index) => combineChanges(question, indices.options[index] ?? [], byChoice[index] ?? [])),
    joint,
  };
}

function groupFactors(rules: Rules, { joint, exclusions, options }: Pick<Model, 'joint' | 'exclusions' | 'options'>): Factor[] {
  const parent = rules.questions.map((_, index) => index);
  const find = (question: number): number => (parent[question] === question ? question : find(parent[question] ?? question));
  for (const effect of joint) {
    const [first, ...others] = effect.questions;
    for (const other of others) parent[find(other)] = find(first ?? other);
  }
  const groups = new Map<number, number[]>();
  rules.questions.forEach((_, question) => groups.set(find(question), [...(groups.get(find(question)) ?? []), question]));
  return [...groups.values()].map((questions) => {
    const rows = questions.reduce((product, question) => product * (options[question]?.length ?? 1), 1);
    if (rows > FACTOR_LIMIT) {
      const ids = questions.map((question) => rules.questions[question]?.id).join(', ');
      throw new Error(`Too many questions tied: ${ids}`);
    }
    return {
      questions,
      joint: joint.filter((effect) => questions.includes(effect.questions[0] ?? -1)),
      exclusions: exclusions.filter((exclusion) => exclusion.questions.some((question) => questions.includes(question))),
    };
  });
}

/** By purpose; none where the rules have no profiles. */
function listMarks(rules: Rules, indices: Indices, purposeQuestion: number): Marks[] {
  if (rules.purposes.length === 0 || purposeQuestion < 0) return [{ most: [], least: [] }];
  const toIndices = (ids: readonly string[]) => ids.map((id) => lookUp(indices.criterionIndex, id, 'criterion'));
  const byId = new Map(rules.purposes.map((purpose) => [purpose.id, purpose]));
  const profileOf = (id: string): Marks => {
    const purpose = byId.get(id);
    if (!purpose) throw new Error(`No weight profile for ${id}`);
    return { most: toIndices(purpose.most), least: toIndices(purpose.least) };
  };
  return (indices.options[purposeQuestion] ?? []).map(({ choices: [first = '', ...later] }) => ({
    ...profileOf(first),
    ...(later.length > 0 && { then: later.flatMap((id) => profileOf(id).most) }),
  }));
}
