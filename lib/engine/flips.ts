import { UNKNOWN, type Answers } from '../model/answers';
import type { Assessment } from './assessment';
import { compile, type Factor, type Model } from './compile';
import { findExcludedBits } from './exclusions';
import type { Rules } from './rules';
import type { State } from './conditions';
import { hasPurposes, readMarks, readSituation, weighPurpose } from './situation';
import { evaluate, findBest, scoreOf } from './values';

/** More changes than this say only that the alternative is far away. */
const MOST_CHANGES = 3;

/** One answer given, or given differently. `from` is null where the question was open. */
export interface AnswerChange {
  readonly question: string;
  readonly from: string | null;
  readonly to: string;
}

/** The fewest answer changes after which another alternative is recommended. */
export interface Flip {
  readonly to: string;
  readonly changes: readonly AnswerChange[];
  /** Whether the team itself can decide all these answers; otherwise the business gives at least one. */
  readonly changeable: boolean;
}

/**
 * For each rival the fewest answer changes, up to three, that make it the recommendation (4.8). Rivals that would need
 * more are left out. Among equally few, the changes with the fewest answers that the business gives come first; then the
 * declared order decides. Exact: every combination is tried, exclusions and the purpose's weights included.
 */
export function findFlips(rules: Rules, assessment: Assessment): Flip[] {
  const { recommendation } = assessment;
  if (!recommendation) return [];
  const model = compile(rules);
  const { state } = readSituation(model, assessment.answers, assessment.priorities);
  const starts = listStarts(model, assessment);
  const flips: Flip[] = [];
  let wanted = ((1 << model.alternatives) - 1) & ~(1 << (model.alternativeIndex.get(recommendation.alternative) ?? 0));
  for (let count = 1; count <= MOST_CHANGES && wanted !== 0; count++) {
    const search = new Search(model, state, wanted);
    for (const start of starts) if (start.cost <= count) search.from(start, count - start.cost);
    for (const [alternative, { choices, given }] of [...search.found].sort(([a], [b]) => a - b)) {
      const to = rules.alternatives[alternative]?.id ?? '';
      flips.push({ to, changes: choices.map((choice) => describeChange(model, assessment.answers, choice)), changeable: given === 0 });
      wanted &= ~(1 << alternative);
    }
  }
  return flips;
}

interface Choice {
  readonly question: number;
  readonly choice: number;
}

/** Other answers within one factor, and what they do to the scores. */
interface Move {
  readonly choices: readonly Choice[];
  readonly gains: Float64Array;
}

/** The answers as they are, or with another purpose: every purpose has its own weights, so the scores start anew. */
interface Start {
  readonly cost: number;
  readonly purpose: readonly Choice[];
  readonly state: State;
  readonly scores: Float64Array;
  /** By factor. */
  readonly moves: readonly (readonly Move[])[];
}

function listStarts(model: Model, { answers, priorities }: Assessment): Start[] {
  const { state, stakes } = readSituation(model, answers, priorities);
  const { weights } = stakes;
  const starts = [describeStart(model, { state, weights, purpose: [] })];
  if (!hasPurposes(model)) return starts;
  const marks = readMarks(model, priorities);
  for (let choice = 0; choice < model.purposes.length; choice++) {
    if (choice === state[model.purposeQuestion]) continue;
    const changed = state.slice();
    changed[model.purposeQuestion] = choice;
    const purpose = [{ question: model.purposeQuestion, choice }];
    starts.push(describeStart(model, { state: changed, weights: weighPurpose(model, choice, marks).weights, purpose }));
  }
  return starts;
}

interface StartInput {
  readonly state: State;
  readonly weights: Float64Array;
  readonly purpose: readonly Choice[];
}

function describeStart(model: Model, { state, weights, purpose }: StartInput): Start {
  const scores = scoreOf(model, evaluate(model, state), weights);
  const toMove = (factor: Factor, changed: State): Move => ({
    choices: factor.questions
      .filter((question) => changed[question] !== state[question])
      .map((question) => ({ question, choice: changed[question] ?? 0 })),
    gains: scoreOf(model, evaluate(model, changed), weights).map((score, alternative) => score - (scores[alternative] ?? 0)),
  });
  const moves = model.factors.map((factor) => listChanged(model, factor, state).map((changed) => toMove(factor, changed)));
  return { cost: purpose.length, purpose, state, scores, moves };
}

/** Every way to answer up to three questions of a factor differently. The purpose is not among them: it makes a start. */
function listChanged(model: Model, factor: Factor, state: State): State[] {
  const free = factor.questions.filter((question) => question !== model.purposeQuestion || !hasPurposes(model));
  let subsets: number[][] = [[]];
  for (const question of free) subsets = [...subsets, ...subsets.map((subset) => [...subset, question])];
  return subsets
    .filter((subset) => subset.length > 0 && subset.length <= MOST_CHANGES)
    .flatMap((subset) => combine(model, subset, state).filter((changed) => subset.every((q) => changed[q] !== state[q])));
}

/** Every way to answer the listed questions on top of a state. */
function combine(model: Model, open: readonly number[], state: State): State[] {
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

interface Found {
  readonly choices: readonly Choice[];
  readonly given: number;
}

/** All combinations of a number of changes; keeps the best for each wanted alternative. */
class Search {
  readonly found = new Map<number, Found>();
  private readonly taken: Move[] = [];
  /** The scores after each move taken. */
  private readonly scores: Float64Array[];
  private state: State;
  private start: Start | null = null;

  constructor(
    private readonly model: Model,
    state: State,
    private readonly wanted: number,
  ) {
    this.state = state;
    this.scores = Array.from({ length: MOST_CHANGES + 1 }, () => new Float64Array(model.alternatives));
  }

  from(start: Start, changes: number): void {
    this.start = start;
    this.state = start.state.slice();
    this.scores[0]?.set(start.scores);
    this.extend(0, changes);
  }

  private extend(firstFactor: number, changes: number): void {
    if (changes === 0) {
      this.judge();
      return;
    }
    for (let factor = firstFactor; factor < this.model.factors.length; factor++) {
      for (const move of this.start?.moves[factor] ?? []) {
        if (move.choices.length > changes) continue;
        this.take(move);
        this.extend(factor + 1, changes - move.choices.length);
        this.giveBack(move);
      }
    }
  }

  private take({ choices, gains }: Move): void {
    const before = this.scores[this.taken.length] ?? gains;
    const after = this.scores[this.taken.length + 1] ?? gains;
    for (let i = 0; i < gains.length; i++) after[i] = (before[i] ?? 0) + (gains[i] ?? 0);
    for (const { question, choice } of choices) this.state[question] = choice;
    this.taken.push({ choices, gains });
  }

  private giveBack({ choices }: Move): void {
    for (const { question } of choices) this.state[question] = this.start?.state[question] ?? -1;
    this.taken.pop();
  }

  private judge(): void {
    const best = findBest(this.scores[this.taken.length] ?? new Float64Array(), findExcludedBits(this.model, this.state));
    if (best >= 0 && (this.wanted >> best) & 1) this.keep(best);
  }

  private keep(alternative: number): void {
    const choices = [...(this.start?.purpose ?? []), ...this.taken.flatMap((move) => move.choices)].sort((a, b) => a.question - b.question);
    const given = choices.filter(({ question }) => !this.model.rules.questions[question]?.changeable).length;
    const before = this.found.get(alternative);
    if (!before || given < before.given || (given === before.given && compareChoices(choices, before.choices) < 0)) {
      this.found.set(alternative, { choices, given });
    }
  }
}

/** The declared order of the questions, then of their choices. */
function compareChoices(a: readonly Choice[], b: readonly Choice[]): number {
  for (const [position, { question, choice }] of a.entries()) {
    const other = b[position];
    if (other && question !== other.question) return question - other.question;
    if (other && choice !== other.choice) return choice - other.choice;
  }
  return 0;
}

function describeChange(model: Model, answers: Answers, { question, choice }: Choice): AnswerChange {
  const asked = model.rules.questions[question];
  const before = answers[asked?.id ?? ''];
  return {
    question: asked?.id ?? '',
    from: before === undefined || before === UNKNOWN ? null : before,
    to: asked?.choices[choice]?.id ?? '',
  };
}
