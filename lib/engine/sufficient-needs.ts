import { type State, evaluateCondition } from './conditions';
import type { CompiledExclusion, Model } from './compile';
import type { Forgetting, Place } from './forgetting';
import type { Leaving } from './leave-out';
import type { Way } from './leave-out-courses';

type Described = Omit<Leaving<number>, 'accepts'>;

/**
 * What forgetting answers (questions by index) costs, and what it must not undo: the subject stays in, and in each branch
 * every rival is either beaten or kept out by an exclusion. Where an exclusion reads several factors more may be lost than
 * this says, never less.
 */
export function describeLeaving(model: Model, forgetting: Forgetting, state: State): Described {
  const leads = forgetting.listPlaces(state).flatMap((place) => listLeads(model, forgetting, place));
  const forgettable = forgetting.questions.flat();
  const groups = forgetting.questions.map((questions, factor) =>
    listSets(questions.length).map((set) => ({
      things: questions.filter((_, bit) => (set >> bit) & 1),
      costs: leads.map(({ costOf }) => costOf(factor, set)),
    })),
  );
  const needs = [
    ...leads.map(({ exclusions, limit }, below): Way<number>[] => [
      ...exclusions.map(({ questions }) => ({ keep: questions.filter((question) => forgettable.includes(question)) })),
      ...(limit > 0 ? [{ below }] : []),
    ]),
    ...listGuards(model, state, forgetting.subject).map((guard) =>
      guard.map((question) => ({ keep: forgettable.includes(question) ? [question] : [] })),
    ),
  ];
  return { groups, limits: leads.map(({ limit }) => limit), needs };
}

/** Every set of so many things but the empty one, as bits. */
function listSets(count: number): number[] {
  return Array.from({ length: 2 ** count - 1 }, (_, index) => index + 1);
}

/** A rival in one of the branches. */
interface Lead {
  /** Those that hold against it. */
  readonly exclusions: readonly CompiledExclusion[];
  /** By how much the subject leads it. */
  readonly limit: number;
  /** How much of that is lost with a set of a factor's answers. */
  readonly costOf: (factor: number, set: number) => number;
}

function listLeads(model: Model, forgetting: Forgetting, place: Place): Lead[] {
  const rivals = [...model.rules.alternatives.keys()].filter((rival) => rival !== forgetting.subject);
  const holding = model.exclusions.filter((exclusion) => evaluateCondition(exclusion, place.fixed) === 'true');
  const leads = forgetting.sumLeads(place);
  const after = forgetting.questions.map((_, factor) => forgetting.listSums(place, leads, factor));
  const least = holding.length === 0 ? [] : forgetting.questions.map((_, factor) => findLeast(forgetting.listLeads(place, factor)));
  return rivals.map((rival) => {
    const exclusions = holding.filter(({ bits }) => (bits >> rival) & 1);
    if (exclusions.length > 0) return { exclusions, ...boundLead(forgetting.base[place.branch] ?? leads, least, rival) };
    const limit = -(leads[rival] ?? 0);
    return { exclusions, limit, costOf: (factor, set) => limit + (after[factor]?.[set]?.[rival] ?? 0) };
  });
}

/** By cell: the least of those that are finite, or -Infinity where none is. */
function findLeast([first = [], ...others]: readonly (readonly number[])[]): readonly number[] {
  if (others.length === 0) return first;
  const least = [...first];
  for (const leads of others) {
    for (let cell = 0; cell < least.length; cell++) least[cell] = findLesser(least[cell] ?? 0, leads[cell] ?? 0);
  }
  return least;
}

function findLesser(one: number, other: number): number {
  if (one === -Infinity) return other;
  return other === -Infinity ? one : Math.min(one, other);
}

/**
 * The lead over a rival that is out, once it is not: as large as it can be, whichever exclusions go. A set of answers that
 * leaves the rival out whatever they are costs nothing.
 */
function boundLead(base: Float64Array, byFactor: readonly (readonly number[])[], rival: number): Pick<Lead, 'limit' | 'costOf'> {
  const m = base.length;
  const least = byFactor.map((leads) => {
    let lesser = -Infinity;
    for (let cell = rival; cell < leads.length; cell += m) lesser = findLesser(lesser, leads[cell] ?? 0);
    return lesser;
  });
  return {
    limit: -least.reduce((sum, lead) => sum + lead, base[rival] ?? 0),
    costOf: (factor, set) => {
      const lead = byFactor[factor]?.[set * m + rival] ?? 0;
      return lead === -Infinity ? 0 : lead - (least[factor] ?? 0);
    },
  };
}

/** For each exclusion of the subject: the answers that keep it from holding. */
function listGuards(model: Model, state: State, subject: number): number[][] {
  return model.exclusions
    .filter(({ bits }) => (bits >> subject) & 1)
    .map(({ questions, masks }) =>
      questions.filter((question, literal) => {
        const choice = state[question] ?? -1;
        return choice >= 0 && !(((masks[literal] ?? 0) >> choice) & 1);
      }),
    );
}
