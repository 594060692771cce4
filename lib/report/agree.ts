import { assess, type Rules } from '../engine';
import { UNKNOWN, type Answers, type Priorities } from '../model/answers';

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
 * every combination is tried. An open answer is not taken over, as that would settle nothing. The worst case, where all 27
 * questions differ, asks the engine some thousands of times (half a second); five differences take milliseconds.
 */
export function findSettlements(stances: readonly [Stance, Stance]): Settlement[] {
  const tables = [new Adoptions(stances[0], stances[1]), new Adoptions(stances[1], stances[0])] as const;
  for (let total = 1; total <= MOST_CHANGES; total++) {
    const found: Settlement[] = [];
    for (let own = total; own >= 0; own--) found.push(...matchAdoptions(tables[0].ofSize(own), tables[1].ofSize(total - own)));
    if (found.length > 0) return found;
  }
  return [];
}

interface Adopted {
  readonly adoptions: readonly Adoption[];
  readonly alternative: string;
}

function matchAdoptions(first: readonly Adopted[], second: readonly Adopted[]): Settlement[] {
  return first.flatMap((own) =>
    second
      .filter(({ alternative, adoptions }) => alternative === own.alternative && !adoptions.some((one) => own.adoptions.includes(one)))
      .map(({ adoptions }) => ({ alternative: own.alternative, adoptions: [own.adoptions, adoptions] as const })),
  );
}

/** What one side recommends with so many answers of the other side, worked out when it is asked for. */
class Adoptions {
  private readonly offers: readonly Adoption[];

  constructor(
    private readonly own: Stance,
    private readonly other: Stance,
  ) {
    this.offers = listOffers(own, other);
  }

  /** Without the combinations after which nothing is recommended. */
  ofSize(size: number): Adopted[] {
    return listSubsets(this.offers, size).flatMap((adoptions) => {
      const { rules, answers, priorities } = adopt(this.own, this.other, adoptions);
      const { recommendation } = assess(rules, answers, priorities);
      return recommendation ? [{ adoptions, alternative: recommendation.alternative }] : [];
    });
  }
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
function listOffers({ rules, answers, priorities }: Stance, other: Stance): Adoption[] {
  const questions = rules.questions
    .filter(({ id, choices }) => other.answers[id] !== answers[id] && choices.some((choice) => choice.id === other.answers[id]))
    .map(({ id }) => id);
  const criteria = rules.criteria.map(({ id }) => id);
  const isKnown = [...other.priorities.most, ...other.priorities.least].every((id) => criteria.includes(id));
  return isKnown && !arePrioritiesSame(priorities, other.priorities) ? [...questions, null] : questions;
}

/** Whether two sides mark the same criteria: in no order inside a side. */
export function arePrioritiesSame(one: Priorities, other: Priorities): boolean {
  return (['most', 'least'] as const).every(
    (side) => one[side].length === other[side].length && one[side].every((id) => other[side].includes(id)),
  );
}

/** All subsets of a size, in the order of the items. */
function listSubsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => listSubsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}
