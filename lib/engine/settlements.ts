import { UNKNOWN, type Answers, type Priorities } from '../model/answers';
import { isAnswer } from '../model/several';
import { compile, PURPOSE_QUESTION } from './compile';
import type { QuestionRules, Rules } from './rules';
import { Scoreboard } from './scoreboard';
import { hasPurposes, readSituation, readState } from './situation';

/** One side of a comparison: its answers under its own rules. */
export interface Stance {
  readonly rules: Rules;
  readonly answers: Answers;
  readonly priorities: Priorities;
}

/** What a side takes over from the other one: the answer to a question, or all of its priorities (null). */
export type Adoption = string | null;

/** The fewest changes after which both sides recommend the same. */
export interface Settlement {
  readonly alternative: string;
  /** What the first side takes over from the second, and the other way round; no question is in both. */
  readonly adoptions: readonly [readonly Adoption[], readonly Adoption[]];
}

/** Further apart than this, two sides have other things to talk about first. */
const MOST_CHANGES = 3;

/**
 * Every shortest way to agree, by taking over up to three answers from the other side; empty where there is none. Exact:
 * every combination is tried. An open answer is not taken over, as that would settle nothing. A millisecond in the worst
 * case, where all questions differ.
 */
export function findSettlements(stances: readonly [Stance, Stance]): Settlement[] {
  const sides = [new Side(stances[0], stances[1]), new Side(stances[1], stances[0])] as const;
  for (let total = 1; total <= MOST_CHANGES; total++) {
    const found: Settlement[] = [];
    for (let own = total; own >= 0; own--) found.push(...matchAdoptions(sides, [own, total - own]));
    if (found.length > 0) return found;
  }
  return [];
}

/** What answers of another side do to what one recommends. */
export interface Persuasion {
  /** Each answer of the other side after which alone this one recommends another alternative than before, or nothing. */
  readonly turning: readonly Adoption[];
  /** Every shortest list of up to three after which it recommends what is wanted; empty where there is none. */
  readonly fewest: readonly (readonly Adoption[])[];
}

/**
 * How answers taken over from `other` change what `own` recommends: exact, as `findSettlements` is, and as quick. `wanted` is an
 * alternative; null looks for none.
 */
export function persuade(own: Stance, other: Stance, wanted: string | null): Persuasion {
  const side = new Side(own, other);
  const before = side.list(0)[0]?.alternative ?? null;
  const after = new Map(side.list(1).map(({ adoptions, alternative }) => [adoptions[0] ?? null, alternative]));
  const turning = side.adoptions.filter((adoption) => (after.get(adoption) ?? null) !== before);
  return { turning, fewest: wanted === null || wanted === before ? [] : findFewest(side, wanted) };
}

function findFewest(side: Side, wanted: string): readonly (readonly Adoption[])[] {
  for (let size = 1; size <= MOST_CHANGES; size++) {
    const found = side.list(size, [{ adoptions: [], alternative: wanted }]);
    if (found.length > 0) return found.map(({ adoptions }) => adoptions);
  }
  return [];
}

interface Adopted {
  readonly adoptions: readonly Adoption[];
  readonly alternative: string;
}

function matchAdoptions(sides: readonly [Side, Side], [own, other]: readonly [number, number]): Settlement[] {
  // The side that takes over less goes first: what it can recommend is all that the other one has to look for.
  const few = own <= other ? sides[0].list(own) : sides[1].list(other);
  const many = own <= other ? sides[1].list(other, few) : sides[0].list(own, few);
  const [first, second] = own <= other ? [few, many] : [many, few];
  return first.flatMap(({ alternative, adoptions }) =>
    second
      .filter((one) => one.alternative === alternative && !one.adoptions.some((adoption) => adoptions.includes(adoption)))
      .map((one) => ({ alternative, adoptions: [adoptions, one.adoptions] as const })),
  );
}

/** An answer that a side can take over, and its place among all that it can. */
interface Offer {
  readonly place: number;
  readonly question: number;
  readonly before: number;
  readonly choice: number;
}

/** The side after it takes over some of what says how all else counts: the purpose, the priorities, what makes the presumed question moot. */
interface Weighing {
  readonly places: readonly number[];
  readonly board: Scoreboard;
}

/** What one side recommends with so many answers of the other side. */
class Side {
  readonly adoptions: readonly Adoption[];
  private readonly weighings: readonly Weighing[];
  private readonly offers: readonly Offer[];

  constructor(
    private readonly own: Stance,
    other: Stance,
  ) {
    const model = compile(own.rules);
    const adoptions = listAdoptions(own, other);
    const ending = model.rules.questions[model.presumption?.end?.questions[0] ?? -1]?.id;
    const isWeighing = (adoption: Adoption): boolean =>
      adoption === null || adoption === ending || (hasPurposes(model) && adoption === PURPOSE_QUESTION);
    const places = [...adoptions.keys()];
    this.adoptions = adoptions;
    this.weighings = listSubsets(places.filter((place) => isWeighing(adoptions[place] ?? null))).map((taken) => {
      const { answers, priorities } = adopt(own, other, this.name(taken));
      const { state, stakes } = readSituation(model, answers, priorities);
      return { places: taken, board: new Scoreboard(model, state, stakes.weights) };
    });
    const state = readState(model, own.answers);
    this.offers = adoptions.flatMap((adoption, place) => {
      if (adoption === null || isWeighing(adoption)) return [];
      const question = model.questionIndex.get(adoption) ?? 0;
      const choice = model.choiceIndex[question]?.get(other.answers[adoption] ?? '') ?? -1;
      return [{ place, question, before: state[question] ?? -1, choice }];
    });
  }

  /**
   * By what is taken over, in its order; without the combinations after which nothing is recommended, or nothing that one
   * of `wanted` recommends.
   */
  list(size: number, wanted?: readonly Adopted[]): Adopted[] {
    const { alternatives } = this.own.rules;
    const isWanted = alternatives.map(({ id }) => !wanted || wanted.some(({ alternative }) => alternative === id));
    const found: { readonly places: readonly number[]; readonly best: number }[] = [];
    for (const { places, board } of this.weighings) {
      this.visit(board, size - places.length, (best, taken) => {
        if (isWanted[best]) found.push({ places: [...places, ...taken].sort((a, b) => a - b), best });
      });
    }
    return found
      .sort((a, b) => comparePlaces(a.places, b.places))
      .map(({ places, best }) => ({ adoptions: this.name(places), alternative: alternatives[best]?.id ?? '' }));
  }

  /** Each combination of so many offers, by their places, with the best alternative after it; -1 where all are out. */
  private visit(board: Scoreboard, size: number, see: (best: number, taken: readonly number[]) => void): void {
    const taken: number[] = [];
    const go = (first: number): void => {
      const isLast = taken.length === size - 1;
      for (let index = first; index < this.offers.length; index++) {
        const offer = this.offers[index];
        if (!offer) continue;
        const { place, question, before, choice } = offer;
        taken.push(place);
        if (isLast) see(board.findBestAfter(question, choice), taken);
        else {
          board.answer(question, choice);
          go(index + 1);
          board.answer(question, before);
        }
        taken.pop();
      }
    };
    if (size === 0) see(board.findBest(), taken);
    if (size > 0) go(0);
  }

  private name(places: readonly number[]): Adoption[] {
    return places.map((place) => this.adoptions[place] ?? null);
  }
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((place, index) => place !== b[index]);
  return (a[differing] ?? 0) - (b[differing] ?? 0);
}

function listSubsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((found, item) => [...found, ...found.map((subset) => [...subset, item])], [[]]);
}

/** The stance of a side after it takes some things over. */
export function adopt(own: Stance, other: Stance, adoptions: readonly Adoption[]): Stance {
  const taken = adoptions.flatMap((adoption) => (adoption === null ? [] : [[adoption, other.answers[adoption] ?? UNKNOWN] as const]));
  return {
    rules: own.rules,
    answers: { ...own.answers, ...Object.fromEntries(taken) },
    priorities: adoptions.includes(null) ? other.priorities : own.priorities,
  };
}

/** What a side can take over: what it answers otherwise or not at all, and its own rules know. In declared order. */
function listAdoptions({ rules, answers, priorities }: Stance, other: Stance): Adoption[] {
  const questions = rules.questions
    .filter((question) => other.answers[question.id] !== answers[question.id] && isGiven(question, other.answers[question.id]))
    .map(({ id }) => id);
  const criteria = rules.criteria.map(({ id }) => id);
  const isKnown = [...other.priorities.most, ...other.priorities.least].every((id) => criteria.includes(id));
  return isKnown && !arePrioritiesSame(priorities, other.priorities) ? [...questions, null] : questions;
}

function isGiven(question: QuestionRules, answer = UNKNOWN): boolean {
  return answer !== UNKNOWN && isAnswer(question, answer);
}

/** Whether two sides mark the same criteria: in no order inside a side. */
export function arePrioritiesSame(one: Priorities, other: Priorities): boolean {
  return (['most', 'least'] as const).every(
    (side) => one[side].length === other[side].length && one[side].every((id) => other[side].includes(id)),
  );
}
