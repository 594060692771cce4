import type { CompiledExclusion, Factor, Model } from './compile';
import { isMet, type State } from './conditions';
import type { Change, JointEffect } from './effects';
import { findPresumed } from './presumed';

/**
 * A factor's answers counted through: a row for every way to answer some of its questions. A row is a number whose digits
 * are `choice + 1` of each question, 0 where it is open.
 */
export interface FactorTable {
  readonly questions: readonly number[];
  /** By place among the questions: what the next choice adds to the row. */
  readonly strides: readonly number[];
  readonly rows: number;
  /** By `row * questions + place`: the choice, -1 where it is open. */
  readonly choices: Int8Array;
  readonly joint: readonly { readonly change: Change; readonly rows: Int32Array }[];
  /** The rows in which nothing is open. */
  readonly complete: Int32Array;
  /** By row: the alternatives (as bits) that its answers exclude by themselves. */
  readonly excluded: Int32Array;
  /** The exclusions that read other factors too. */
  readonly crossing: readonly CompiledExclusion[];
  /** By row: those of them (as bits) of which this factor's part holds. */
  readonly held: Int32Array;
}

/** A question's part in an exclusion. */
export interface Literal {
  /** Index of the model's exclusions. */
  readonly exclusion: number;
  readonly mask: number;
}

/** What the searches read of a model: by factor, and by question. */
export interface Tables {
  readonly factors: readonly FactorTable[];
  readonly factorOf: Int32Array;
  readonly strideOf: Int32Array;
  readonly literals: readonly (readonly Literal[])[];
  /** By alternative: the exclusions that can keep it out. */
  readonly exclusionsOf: readonly (readonly number[])[];
  /** By exclusion: the factors that it reads, ascending. */
  readonly factorsOf: readonly (readonly number[])[];
  /** By `exclusion * factors + factor`: 1 where it reads the factor. */
  readonly reads: Uint8Array;
  /** By exclusion: the last factor that it reads. */
  readonly lastOf: Int32Array;
}

const tables = new WeakMap<Model, Tables>();

export function readTables(model: Model): Tables {
  let known = tables.get(model);
  if (!known) tables.set(model, (known = build(model)));
  return known;
}

function build(model: Model): Tables {
  const factors = model.factors.map((factor) => tabulate(model, factor));
  const factorOf = new Int32Array(model.questions);
  const strideOf = new Int32Array(model.questions);
  factors.forEach(({ questions, strides }, factor) => {
    questions.forEach((question, place) => {
      factorOf[question] = factor;
      strideOf[question] = strides[place] ?? 0;
    });
  });
  const literals = model.choiceCount.map((_, question) =>
    model.exclusions.flatMap(({ questions, masks }, exclusion) => {
      const place = questions.indexOf(question);
      return place < 0 ? [] : [{ exclusion, mask: masks[place] ?? 0 }];
    }),
  );
  const exclusionsOf = model.rules.alternatives.map((_, alternative) =>
    [...model.exclusions.keys()].filter((exclusion) => model.exclusions[exclusion]?.alternatives.includes(alternative)),
  );
  const factorsOf = model.exclusions.map(({ questions }) =>
    [...new Set(questions.map((question) => factorOf[question] ?? 0))].sort((a, b) => a - b),
  );
  const reads = new Uint8Array(model.exclusions.length * factors.length);
  factorsOf.forEach((own, exclusion) => {
    own.forEach((factor) => (reads[exclusion * factors.length + factor] = 1));
  });
  const lastOf = Int32Array.from(factorsOf, (own) => own.at(-1) ?? -1);
  return { factors, factorOf, strideOf, literals, exclusionsOf, factorsOf, reads, lastOf };
}

function tabulate(model: Model, { questions, joint, exclusions }: Factor): FactorTable {
  const strides: number[] = [];
  let rows = 1;
  for (const question of questions) {
    strides.push(rows);
    rows *= (model.choiceCount[question] ?? 0) + 1;
  }
  const states = Array.from({ length: rows }, (_, row) => {
    const state = new Int8Array(model.questions).fill(-1);
    questions.forEach((question, place) => {
      state[question] = (Math.floor(row / (strides[place] ?? 1)) % ((model.choiceCount[question] ?? 0) + 1)) - 1;
    });
    return state;
  });
  const listHeld = (rule: Pick<JointEffect, 'questions' | 'masks'>): number[] =>
    states.flatMap((state, row) => (isMet(rule, state) ? [row] : []));
  const excluded = new Int32Array(rows);
  const held = new Int32Array(rows);
  const crossing: CompiledExclusion[] = [];
  for (const exclusion of exclusions) {
    const part = takePart(exclusion, questions);
    if (part.questions.length < exclusion.questions.length) {
      for (const row of listHeld(part)) held[row] = (held[row] ?? 0) | (1 << crossing.length);
      crossing.push(exclusion);
    } else for (const row of listHeld(part)) excluded[row] = (excluded[row] ?? 0) | exclusion.bits;
  }
  return {
    questions,
    strides,
    rows,
    choices: Int8Array.from(states.flatMap((state) => questions.map((question) => state[question] ?? -1))),
    joint: joint.map((effect) => ({ change: effect.change, rows: Int32Array.from(listHeld(effect)) })),
    complete: Int32Array.from(states.flatMap((state, row) => (questions.every((question) => (state[question] ?? -1) >= 0) ? [row] : []))),
    excluded,
    crossing,
    held,
  };
}
/** What a rule asks of some questions. */
function takePart({ questions, masks }: CompiledExclusion, own: readonly number[]): Pick<JointEffect, 'questions' | 'masks'> {
  const literals = questions
    .map((question, literal) => ({ question, mask: masks[literal] ?? 0 }))
    .filter(({ question }) => own.includes(question));
  return { questions: literals.map(({ question }) => question), masks: literals.map(({ mask }) => mask) };
}

/** By factor, by `row * alternatives + alternative`: what the answers of a row add to a score. */
export type Gains = readonly Float64Array[];

/** Weights of a purpose that nobody marked come back at every search, as the same object. */
const gains = new WeakMap<Float64Array, Gains>();

export function weighTables(model: Model, weights: Float64Array): Gains {
  let known = gains.get(weights);
  if (!known) gains.set(weights, (known = readTables(model).factors.map((table) => weigh(model, table, weights))));
  return known;
}

/**
 * The same where a question is presumed to be something: where it is open, a row adds what it is taken for. `state` has the purpose and
 * the answer that makes it moot; rows in which others meet the presumption differ by what they answer.
 */
export function presumeGains(model: Model, gains: Gains, state: State): Gains {
  const { presumption, alternatives: m } = model;
  if (!presumption) return gains;
  const { factors, factorOf, strideOf } = readTables(model);
  const factor = factorOf[presumption.question] ?? 0;
  const table = factors[factor];
  const own = gains[factor];
  if (!table || !own) return gains;
  const stride = strideOf[presumption.question] ?? 0;
  const given = state.slice();
  let changed: Float64Array | null = null;
  for (let row = 0; row < table.rows; row++) {
    for (let place = 0; place < table.questions.length; place++) {
      given[table.questions[place] ?? 0] = table.choices[row * table.questions.length + place] ?? -1;
    }
    const choice = findPresumed(presumption, given);
    if (choice < 0) continue;
    changed ??= own.slice();
    const from = (row + (choice + 1) * stride) * m;
    changed.copyWithin(row * m, from, from + m);
  }
  return changed ? gains.with(factor, changed) : gains;
}

function weigh(model: Model, { questions, strides, rows, joint }: FactorTable, weights: Float64Array): Float64Array {
  const m = model.alternatives;
  const result = new Float64Array(rows * m);
  // Question by question, the rows so far are copied behind themselves once for each choice.
  questions.forEach((question, place) => {
    const block = (strides[place] ?? 1) * m;
    model.single[question]?.forEach((change, choice) => {
      const gains = scoreChange(change, weights, m);
      const start = (choice + 1) * block;
      for (let row = 0; row < block; row += m) {
        for (let i = 0; i < m; i++) result[start + row + i] = (result[row + i] ?? 0) + (gains[i] ?? 0);
      }
    });
  });
  for (const { change, rows: held } of joint) {
    const gains = scoreChange(change, weights, m);
    for (let k = 0; k < held.length; k++) {
      const start = (held[k] ?? 0) * m;
      for (let i = 0; i < m; i++) result[start + i] = (result[start + i] ?? 0) + (gains[i] ?? 0);
    }
  }
  return result;
}

function scoreChange({ alternatives, criteria, points }: Change, weights: Float64Array, m: number): Float64Array {
  const gains = new Float64Array(m);
  for (let k = 0; k < points.length; k++) {
    const alternative = alternatives[k] ?? 0;
    gains[alternative] = (gains[alternative] ?? 0) + (points[k] ?? 0) * (weights[criteria[k] ?? 0] ?? 0);
  }
  return gains;
}

/** The row of what a state answers. */
export function findRow({ questions, strides }: FactorTable, state: State): number {
  let row = 0;
  for (let place = 0; place < questions.length; place++) row += (strides[place] ?? 0) * ((state[questions[place] ?? 0] ?? -1) + 1);
  return row;
}
