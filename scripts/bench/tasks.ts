import {
  assess,
  findSettlements,
  inquire,
  lookAhead,
  planByEffort,
  planPortfolio,
  sampleShares,
  type Assessment,
  type PortfolioWorkload,
  type Rules,
  type Stance,
} from '../../lib/engine';
import { loadPlanContent } from '../../lib/content';
import { NO_PRIORITIES } from '../../lib/model/answers';
import * as floors from './floors';

/** One thing that is timed: the engine's way and the least work that it needs, and the bar that the project set. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
  readonly floor: () => unknown;
  /** How often both are called in one round. */
  readonly calls: number;
  /** Microseconds; null where none is set. */
  readonly bar: number | null;
  /** Calls that differ, for the slowest of a hundred. */
  readonly spread?: readonly (() => unknown)[];
}

type RandomAnswers = Readonly<Record<string, string>>;

/** How many different sets of answers each task runs over, so that no branch is learnt by heart. */
const SETS = 40;

/** How many for the slowest of a hundred. */
const SPREAD = 400;

export function listTasks(rules: Rules): Task[] {
  const size: floors.Size = {
    alternatives: rules.alternatives.length,
    criteria: rules.criteria.length,
    choices: rules.questions.map(({ choices }) => choices.length),
  };
  const samples: Samples = {
    full: drawAnswers(rules, 1),
    half: drawAnswers(rules, 0.5),
    none: [{}],
  };
  return [
    ...listAssessTasks(rules, size, samples),
    ...listProofTasks(rules, size),
    ...listAcceptabilityTasks(rules, size, samples),
    ...listSearchTasks(rules, size, samples),
    ...listSettlingTasks(rules, size),
  ];
}

/** Answers alone: assessments kept from before would teach the collector that all of them live long. */
interface Samples {
  readonly full: readonly RandomAnswers[];
  readonly half: readonly RandomAnswers[];
  readonly none: readonly RandomAnswers[];
}

function listAssessTasks(rules: Rules, size: floors.Size, { full, half, none }: Samples): Task[] {
  const again = (sets: readonly RandomAnswers[]) => cycle(sets, (answers) => assess(rules, answers));
  return [
    { name: 'assess, every question answered', run: again(full), floor: floors.scoreFloor(size), calls: 4000, bar: 20 },
    {
      name: 'the same, and what every score is made of',
      run: cycle(full, (answers) => readAll(assess(rules, answers))),
      floor: floors.figuresFloor(size, listConditions(rules)),
      calls: 4000,
      bar: 20,
    },
    { name: 'assess, half answered', run: again(half), floor: floors.regretFloor(size, 3), calls: 300, bar: 300 },
    { name: 'assess, nothing answered', run: again(none), floor: floors.regretFloor(size, 6), calls: 200, bar: 300 },
  ];
}

/** Asks each alternative what its score is made of: an assessment tells where it stands, and works out the rest when it is asked. */
function readAll({ ranking }: Assessment): number {
  let count = 0;
  for (const { values, contributions, questionContributions } of ranking) {
    count += values.length + contributions.length + questionContributions.length;
  }
  return count;
}

function listSearchTasks(rules: Rules, size: floors.Size, { full, none }: Samples): Task[] {
  return [
    {
      name: 'order of the open questions, none answered',
      run: cycle(none, (answers) => lookAhead(rules, answers)),
      floor: floors.outlookFloor(size, 1024),
      calls: 10,
      bar: 8000,
    },
    {
      name: 'flips up to three changes',
      run: cycle(full, (answers) => inquire(rules, answers).flips),
      floor: floors.flipsFloor(size),
      calls: 20,
      bar: 60000,
      spread: drawAnswers(rules, 1, SPREAD).map((answers) => () => inquire(rules, answers).flips),
    },
    {
      name: 'sufficient answers',
      run: cycle(full, (answers) => inquire(rules, answers).sufficient),
      floor: floors.regretFloor(size, 2 * size.choices.length),
      calls: 60,
      bar: null,
      spread: drawAnswers(rules, 1, SPREAD).map((answers) => () => inquire(rules, answers).sufficient),
    },
    { name: 'portfolio of 12 workloads', run: planSome(rules, full, 12), floor: floors.portfolioFloor(size, 12), calls: 200, bar: 1000 },
    {
      name: 'portfolio of 60 workloads, weighed against effort',
      run: planSome(rules, drawAnswers(rules, 1, 60), 60),
      floor: floors.portfolioFloor(size, 60),
      calls: 100,
      bar: null,
    },
  ];
}

function listSettlingTasks(rules: Rules, size: floors.Size): Task[] {
  return [
    {
      name: 'settlements of two that are far apart',
      run: cycle(drawFarApart(rules), (stances) => findSettlements(stances)),
      floor: floors.settlementsFloor(size),
      calls: 60,
      bar: null,
    },
    {
      name: 'best lift where everything is excluded',
      run: cycle(drawBlocked(rules), (answers) => inquire(rules, answers).lift),
      floor: floors.liftFloor(size, listLiterals(rules)),
      calls: 2000,
      bar: null,
    },
  ];
}

/** Proofs are part of an assessment, so what is timed is a whole assessment whose winner is proven. */
function listProofTasks(rules: Rules, size: floors.Size): Task[] {
  const proven = [1, 0.9, 0.8].flatMap((part) => drawAnswers(rules, part, 400)).filter((answers) => assess(rules, answers).proven);
  const complete = proven.filter((answers) => Object.keys(answers).length === rules.questions.length);
  const partial = proven.filter((answers) => !complete.includes(answers));
  const task = (name: string, found: readonly RandomAnswers[], floor: () => unknown): Task[] =>
    found.length === 0 ? [] : [{ name, run: cycle(found, (answers) => assess(rules, answers)), floor, calls: 300, bar: 1000 }];
  return [
    ...task('assess with proof on the cone, every question answered', complete, floors.scoreFloor(size)),
    ...task('assess with proof on the cone, some open', partial, floors.regretFloor(size, 1)),
  ];
}

function listAcceptabilityTasks(rules: Rules, size: floors.Size, { full, half }: Samples): Task[] {
  return [
    {
      name: 'shares of 4,096 lattice points, every question answered',
      run: cycle(full, (answers) => inquire(rules, answers).robustness),
      floor: floors.acceptabilityFloor(size, 4096),
      calls: 10,
      bar: 4000,
    },
    {
      name: 'shares of 4,096 lattice points, half answered',
      run: cycle(half, (answers) => inquire(rules, answers).robustness),
      floor: floors.acceptabilityFloor(size, 4096),
      calls: 10,
      bar: 4000,
    },
    {
      name: 'shares of 10,000 weights, all indices',
      run: cycle(full, (answers) =>
        sampleShares(
          assess(rules, answers).ranking.map(({ values }) => values),
          { size: 10000 },
        ),
      ),
      floor: floors.acceptabilityFloor(size, 10000),
      calls: 5,
      bar: 8000,
    },
  ];
}

/** Two complete sheets that agree after three answers at the earliest, so that all combinations have to be tried. */
function drawFarApart(rules: Rules): (readonly [Stance, Stance])[] {
  const stances = drawAnswers(rules, 1, 1000).map((answers): Stance => ({ rules, answers, priorities: NO_PRIORITIES }));
  return stances.flatMap((first, index): (readonly [Stance, Stance])[] => {
    const second = stances[index + 1];
    if (!second) return [];
    const [{ adoptions: [own, other] } = { adoptions: [[], []] as const }] = findSettlements([first, second]);
    return [0, 3].includes(own.length + other.length) ? [[first, second]] : [];
  });
}

function drawBlocked(rules: Rules): RandomAnswers[] {
  return drawAnswers(rules, 1, 1000).filter((answers) => assess(rules, answers).recommendation === null);
}

function listLiterals({ exclusions }: Rules): number[] {
  return exclusions.map(({ when }) => Object.keys(when).length);
}

/** Of exclusions, contradictions and the effects that read several questions: how many questions each reads. */
function listConditions({ exclusions, contradictions = [], criteria }: Rules): number[] {
  const effects = criteria.flatMap((criterion) => criterion.effects);
  return [...exclusions, ...contradictions, ...effects.filter(({ when }) => Object.keys(when).length > 1)].map(
    ({ when }) => Object.keys(when).length,
  );
}

/** Every plan from the assessments on: with 60, the work of every set of platforms is added up too. */
function planSome(rules: Rules, sets: readonly RandomAnswers[], count: number): () => unknown {
  const content = loadPlanContent();
  const plan = { ...content, inPlace: content.settings.inPlace.times, situation: content.settings.situation };
  let workloads: PortfolioWorkload[] | undefined;
  return () => {
    workloads ??= sets.slice(0, count).map((answers, index) => ({ id: `w${index}`, assessment: assess(rules, answers) }));
    return count > 12
      ? planByEffort({ rules, plan, workloads }, { platformCost: 5 })
      : planPortfolio(rules, workloads, { platformCost: 5 });
  };
}

/** Answers to about this part of the questions, each choice as likely as the others. */
function drawAnswers(rules: Rules, part: number, sets = SETS): RandomAnswers[] {
  const random = floors.makeRandom(Math.round(part * 100));
  return Array.from({ length: sets }, () =>
    Object.fromEntries(
      rules.questions
        .filter(() => random() < part)
        .map(({ id, choices }) => [id, choices[Math.floor(random() * choices.length)]?.id ?? '']),
    ),
  );
}

function cycle<T>(items: readonly T[], run: (item: T) => unknown): () => unknown {
  let next = 0;
  return () => {
    const item = items[next++ % items.length];
    return item === undefined ? undefined : run(item);
  };
}
