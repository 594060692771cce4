import type { Answers, Priorities } from '../../model/answers';
import { adopt, arePrioritiesSame, findSettlements, type Adoption, type Settlement, type Stance } from '../../engine';
import type { RankedPlatform, Report, ReportAnswer } from '../result';
import { addPoints, type PlatformName, roundParts } from '../reader';
import { type ComparedBrief, givenOf, nameOf, type PointsOf, questionPoints, scorePoints, stanceOf } from './reading';

/** A result with its report; both reports of a comparison are in the same language. */
export interface ComparedResult extends ComparedBrief {
  readonly report: Report;
}

type Pair<T> = readonly [T, T];

/** Two results side by side. The first of two is the first result everywhere. */
export interface Comparison {
  /** The first platform of each result: the two that points set apart, or the same one twice. */
  readonly leaders: Pair<PlatformName>;
  readonly isAgreed: boolean;
  /** Those that exclude a leader first, then those that matter most. */
  readonly differences: readonly Difference[];
  readonly prioritiesDiffer: boolean;
  /** How many questions both answer alike. */
  readonly sameAnswers: number;
  /** What is left of the whole difference: weights, and the rules where their versions differ. */
  readonly weightPoints: number;
  readonly totalPoints: number;
  /** In the order of the first result, then what only the second one's rules know. */
  readonly places: readonly ComparedPlace[];
  /** The shortest ways to agree; empty where they do, or where up to three answers do not suffice. */
  readonly settlements: readonly WordedSettlement[];
  /** Whether there is anything that one side could take over. */
  readonly isNegotiable: boolean;
}

export interface Difference {
  readonly question: string;
  readonly short: string;
  readonly answers: Pair<Pick<ReportAnswer, 'state' | 'answer'>>;
  /**
   * What it moves the first leader against the second: its lead in the first result less its lead in the second. Of one
   * leader alone its points in the first less those in the second.
   */
  readonly points: number;
  /** What the answer of one side excludes and that of the other does not. */
  readonly exclusions: readonly { readonly side: 0 | 1; readonly title: string; readonly platforms: readonly string[] }[];
  /** Whether one of these keeps out what the other side recommends. */
  readonly isDecisive: boolean;
}

export interface ComparedPlace extends PlatformName {
  /** Null where the rules of a side do not know the platform. */
  readonly places: Pair<{ readonly rank: number | null; readonly score: number } | null>;
}

export interface WordedSettlement {
  readonly platform: PlatformName;
  /** What each side takes over. */
  readonly changes: Pair<readonly SettlementChange[]>;
  /** What each side says after that. */
  readonly after: Pair<{ readonly answers: Answers; readonly priorities: Priorities }>;
}

/** Null stands for all priorities. */
export type SettlementChange = { readonly question: string; readonly from: string | null; readonly to: string } | null;

/** Compares two results: pure; a millisecond or two where nearly all answers differ. */
export function compareResults(results: Pair<ComparedResult>): Comparison {
  const [first, second] = results;
  const leaders = [nameOf(first.report.ranking[0]), nameOf(second.report.ranking[0])] as const;
  const stances = [stanceOf(first), stanceOf(second)] as const;
  const recommended = results.map(({ report }) => report.recommendation?.alternative);
  const isAgreed = recommended[0] !== undefined && recommended[0] === recommended[1];
  const differing = listDiffering(results);
  const prioritiesDiffer = !arePrioritiesSame(stances[0].priorities, stances[1].priorities);
  const exact = differing.map((question) => moveOf(results, leaders, (side, platform) => questionPoints(side, question, platform)));
  const total = moveOf(results, leaders, scorePoints);
  const rest = total - exact.reduce((sum, points) => sum + points, 0);
  const shown = roundParts([...exact, rest], total);
  return {
    leaders,
    isAgreed,
    differences: differing
      .map((question, index) => describeDifference(results, question, shown[index] ?? 0))
      .sort((a, b) => Number(b.isDecisive) - Number(a.isDecisive) || Math.abs(b.points) - Math.abs(a.points)),
    prioritiesDiffer,
    sameAnswers: first.report.answers.filter(({ state, question }) => state === 'answered' && !differing.includes(question)).length,
    weightPoints: shown[differing.length] ?? 0,
    totalPoints: addPoints(shown),
    places: listPlaces(first.report.ranking, second.report.ranking),
    settlements: isAgreed ? [] : findSettlements(stances).map((settlement) => describeSettlement(results, stances, settlement)),
    isNegotiable: differing.length > 0 || prioritiesDiffer,
  };
}

/** The questions answered differently, in the order of the first result. Open is open, asked or not. */
function listDiffering(results: Pair<ComparedResult>): string[] {
  const [first, second] = results;
  const questions = [...first.report.answers, ...second.report.answers].map(({ question }) => question);
  return [...new Set(questions)].filter((question) => givenOf(first, question) !== givenOf(second, question));
}

/** The lead of the first leader over the second in the first result, less the same in the second. */
function moveOf(results: Pair<ComparedResult>, [first, second]: Pair<PlatformName>, pointsOf: PointsOf): number {
  const isOne = first.alternative === second.alternative;
  const [here, there] = results.map((side) => pointsOf(side, first.alternative) - (isOne ? 0 : pointsOf(side, second.alternative)));
  return (here ?? 0) - (there ?? 0);
}

function describeDifference(results: Pair<ComparedResult>, question: string, points: number): Difference {
  const [first, second] = results.map(({ report }) => report.answers.find((answer) => answer.question === question));
  const exclusions = [...ownExclusions(results, 0, question), ...ownExclusions(results, 1, question)];
  return {
    question,
    short: first?.short ?? second?.short ?? question,
    answers: [first ?? { state: 'absent', answer: null }, second ?? { state: 'absent', answer: null }],
    points,
    exclusions,
    isDecisive: exclusions.some(({ side, platforms }) => {
      const recommended = results[side === 0 ? 1 : 0].report.recommendation;
      return recommended !== null && platforms.includes(recommended.name);
    }),
  };
}

/** What an answer of one side excludes there and is not excluded on the other side for the same reason. */
function ownExclusions(results: Pair<ComparedResult>, side: 0 | 1, question: string): Difference['exclusions'][number][] {
  const other = results[side === 0 ? 1 : 0].report.exclusions;
  return results[side].report.exclusions
    .filter(({ exclusion, questions }) => questions.includes(question) && !other.some((found) => found.exclusion === exclusion))
    .map(({ title, platforms }) => ({ side, title, platforms }));
}

function listPlaces(first: readonly RankedPlatform[], second: readonly RankedPlatform[]): ComparedPlace[] {
  const placeOf = (ranking: readonly RankedPlatform[], id: string): ComparedPlace['places'][0] => {
    const found = ranking.find(({ alternative }) => alternative === id);
    return found ? { rank: found.rank, score: found.score } : null;
  };
  const added = second.filter(({ alternative }) => !first.some((platform) => platform.alternative === alternative));
  return [...first, ...added].map((platform) => ({
    ...nameOf(platform),
    places: [placeOf(first, platform.alternative), placeOf(second, platform.alternative)],
  }));
}

function describeSettlement(results: Pair<ComparedResult>, [first, second]: Pair<Stance>, settlement: Settlement): WordedSettlement {
  const { alternative, adoptions } = settlement;
  return {
    platform: nameOf(results[0].report.ranking.find((platform) => platform.alternative === alternative)),
    changes: [describeAdoptions(results, 0, adoptions[0]), describeAdoptions(results, 1, adoptions[1])],
    after: [adopt(first, second, adoptions[0]), adopt(second, first, adoptions[1])],
  };
}

function describeAdoptions(results: Pair<ComparedResult>, side: 0 | 1, adoptions: readonly Adoption[]): SettlementChange[] {
  const find = (index: 0 | 1, question: string): ReportAnswer | undefined =>
    results[index].report.answers.find((answer) => answer.question === question);
  return adoptions.map((question) => {
    if (question === null) return null;
    const [own, other] = [find(side, question), find(side === 0 ? 1 : 0, question)];
    return { question: other?.short ?? question, from: own?.answer ?? null, to: other?.answer ?? '' };
  });
}
