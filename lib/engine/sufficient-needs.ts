import { admits, evaluateCondition, type State } from './conditions';
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
  const base = forgetting.base[place.branch] ?? leads;
  const measured = forgetting.questions.map((_, factor) => measureFactor(forgetting, place, factor));
  return rivals.map((rival) => {
    const exclusions = holding.filter(({ bits }) => (bits >> rival) & 1);
    if (exclusions.length > 0) return { exclusions, ...boundLead(measured, { rival, exclusions, base }) };
    const costOf = (factor: number, set: number): number => {
      const { now = [] } = measured[factor] ?? {};
      return (now[set * base.length + rival] ?? 0) - (now[rival] ?? 0);
    };
    return { exclusions, limit: -(leads[rival] ?? 0), costOf };
  });
}

/** What a factor adds to the leads of rivals when a set of its answers is forgotten, at `set * alternatives + rival`. */
interface Measured {
  readonly questions: readonly number[];
  /** As long as all exclusions count; -Infinity where they exclude a rival whatever is answered. */
  readonly now: readonly number[];
  /** The least once some cease to count. */
  readonly least: readonly number[];
}

function measureFactor(forgetting: Forgetting, place: Place, factor: number): Measured {
  const [now = [], ...fewer] = forgetting.listLeads(place, factor);
  const least = fewer.length === 0 ? now : now.map((lead, cell) => (lead === -Infinity ? findLeast(fewer, cell) : lead));
  return { questions: forgetting.questions[factor] ?? [], now, least };
}

/** Of what is led by once fewer exclusions count. */
function findLeast(fewer: readonly (readonly number[])[], cell: number): number {
  let least = -Infinity;
  for (const leads of fewer) least = findLesser(least, leads[cell] ?? 0);
  return least;
}

/** The lesser of those that are finite. */
function findLesser(one: number, other: number): number {
  if (one === -Infinity) return other;
  return other === -Infinity ? one : Math.min(one, other);
}

interface Outsider {
  readonly rival: number;
  readonly exclusions: readonly CompiledExclusion[];
  /** By rival: its lead before answers. */
  readonly base: Float64Array;
}

/**
 * The lead over a rival that is out, once it is not: as large as it can be, whichever exclusions go. Sets of answers that
 * leave the rival out cost nothing.
 */
function boundLead(measured: readonly Measured[], outsider: Outsider): Pick<Lead, 'limit' | 'costOf'> {
  const { rival, base } = outsider;
  const m = base.length;
  if (measured.some((factor) => isTakenOver(factor, outsider))) return { limit: Infinity, costOf: () => 0 };
  const lowest = measured.map(({ least }) => {
    let lead = -Infinity;
    for (let cell = rival; cell < least.length; cell += m) lead = findLesser(lead, least[cell] ?? 0);
    return lead;
  });
  return {
    limit: -lowest.reduce((sum, lead) => sum + lead, base[rival] ?? 0),
    costOf: (factor, set) => {
      const lead = measured[factor]?.least[set * m + rival] ?? 0;
      return lead === -Infinity ? 0 : lead - (lowest[factor] ?? 0);
    },
  };
}

/** Whether a factor can forget what its exclusions need and still leave the rival out, as others take over. */
function isTakenOver({ questions, now }: Measured, { rival, exclusions, base }: Outsider): boolean {
  for (let set = 0; set < 2 ** questions.length; set++) {
    if (now[set * base.length + rival] !== -Infinity) continue;
    const own = exclusions.map((exclusion) => exclusion.questions.map((question) => questions.indexOf(question)).filter((bit) => bit >= 0));
    if (own.every((bits) => bits.length === 0 || bits.some((bit) => (set >> bit) & 1))) return true;
  }
  return false;
}

/** For each exclusion of the subject: the answers that keep it from holding. */
function listGuards(model: Model, state: State, subject: number): number[][] {
  return model.exclusions
    .filter(({ bits }) => (bits >> subject) & 1)
    .map(({ questions, masks }) =>
      questions.filter((question, literal) => {
        const choice = state[question] ?? -1;
        return choice >= 0 && !admits(masks[literal] ?? 0, choice);
      }),
    );
}
