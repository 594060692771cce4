/**
 * What running a set of platforms takes, in days of work every month: the work of every part that one of them needs, once, however
 * many need it. A platform that several bases can carry stands on those with which all of them together take least.
 */

export interface EffortRules {
  readonly parts: readonly { readonly id: string; readonly days: number }[];
  /** `of`: the platform that the base is by itself; where that cannot be run, nothing stands on it. */
  readonly bases: readonly { readonly id: string; readonly parts: readonly string[]; readonly of?: string | undefined }[];
  readonly platforms: readonly { readonly id: string; readonly on: readonly string[]; readonly parts: readonly string[] }[];
  readonly changes: readonly {
    readonly when: { readonly question: string; readonly choice: string };
    readonly parts: readonly string[];
    readonly times: number;
  }[];
  /** What is left of the work of a platform that is in place, as a factor. */
  readonly inPlace: number;
}

/** What is true of all workloads together. */
export interface Situation {
  /** Question id -> the choice that counts; a question that nobody answered is absent. */
  readonly counts: Readonly<Record<string, string>>;
  /** Platforms that are run already. */
  readonly inPlace: readonly string[];
  /** Platforms that cannot be run at all, so that nothing stands on them either. */
  readonly barred: readonly string[];
}

/** A set of platforms: its work, and the base that carries each. */
export interface Effort {
  readonly days: number;
  /** Ids of the parts that are done, in declared order. */
  readonly parts: readonly string[];
  /** Platform id -> base id. */
  readonly on: Readonly<Record<string, string>>;
}

export interface EffortMeter {
  /** Days a month of each part in this situation, by its id. */
  readonly days: Readonly<Record<string, number>>;
  /** Throws a RangeError for a platform that the rules do not have. */
  readonly measure: (platforms: readonly string[]) => Effort;
}

/** Prepares to measure sets of platforms in a situation. */
export function prepareEffort(rules: EffortRules, situation: Situation): EffortMeter {
  const days = Object.fromEntries(rules.parts.map((part) => [part.id, measurePart(rules, part, situation)]));
  const known = new Map<string, Effort>();
  const measure = (platforms: readonly string[]): Effort => {
    const key = platforms.join();
    const effort = known.get(key) ?? findLightest({ rules, days, barred: situation.barred }, platforms);
    known.set(key, effort);
    return effort;
  };
  return { days, measure };
}

/** To a hundredth of a day. */
function measurePart(rules: EffortRules, { id, days }: EffortRules['parts'][number], { counts, inPlace }: Situation): number {
  const changes = rules.changes.filter(({ when, parts }) => counts[when.question] === when.choice && parts.includes(id));
  const stands = inPlace.some((platform) => listPartsOf(rules, platform).includes(id));
  const times = changes.reduce((product, change) => product * change.times, stands ? rules.inPlace : 1);
  return Math.round(days * times * 100) / 100;
}

/** What is done where a platform is in place: its own parts, and its base where only one can carry it. */
function listPartsOf({ platforms, bases }: EffortRules, id: string): string[] {
  const platform = platforms.find((candidate) => candidate.id === id);
  const [first, second] = platform?.on ?? [];
  const base = second === undefined ? bases.find((candidate) => candidate.id === first) : undefined;
  return [...(base?.parts ?? []), ...(platform?.parts ?? [])];
}

interface Weighing {
  readonly rules: EffortRules;
  readonly days: Readonly<Record<string, number>>;
  readonly barred: readonly string[];
}

/** Tries every way to stand the platforms on their bases. The first of equals is taken. */
function findLightest({ rules, days, barred }: Weighing, ids: readonly string[]): Effort {
  const platforms = ids.map((id) => {
    const platform = rules.platforms.find((candidate) => candidate.id === id);
    if (!platform) throw new RangeError(`Nothing is known of the effort of ${id}`);
    return platform;
  });
  const own = platforms.flatMap(({ parts }) => parts);
  let lightest: Effort | null = null;
  for (const choice of listChoices(rules, platforms, barred)) {
    const needed = new Set([...own, ...choice.flatMap(({ parts }) => parts)]);
    const parts = rules.parts.filter(({ id }) => needed.has(id)).map(({ id }) => id);
    const sum = Math.round(parts.reduce((total, part) => total + (days[part] ?? 0), 0) * 100) / 100;
    if (lightest && sum >= lightest.days) continue;
    lightest = { days: sum, parts, on: Object.fromEntries(platforms.map(({ id }, index) => [id, choice[index]?.id ?? ''])) };
  }
  return lightest ?? { days: 0, parts: [], on: {} };
}

type Base = EffortRules['bases'][number];

/** Every way to choose a base for each platform. A base that is a barred platform carries that platform alone, where it is all there is. */
function listChoices({ bases }: EffortRules, platforms: EffortRules['platforms'], barred: readonly string[]): Base[][] {
  let choices: Base[][] = [[]];
  for (const { on } of platforms) {
    const found = bases.filter(({ id }) => on.includes(id)).sort((a, b) => on.indexOf(a.id) - on.indexOf(b.id));
    const free = found.filter(({ of }) => of === undefined || !barred.includes(of));
    const open = free.length > 0 ? free : found;
    choices = choices.flatMap((before) => open.map((base) => [...before, base]));
  }
  return choices;
}
