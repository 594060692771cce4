import { arePrioritiesSame, persuade, type Adoption, type Persuasion } from '../../engine';
import { type PlatformName, roundPoints } from '../reader';
import type { ReportAnswer } from '../result';
import { type ComparedBrief, givenOf, nameOf, questionPoints, scorePoints, stanceOf } from './reading';

/** How many results stand side by side. */
export const SIDES = { least: 2, most: 8 } as const;

/** A platform with the places of the results that recommend it. */
export interface Backed extends PlatformName {
  readonly sides: readonly number[];
}

/** Several results side by side, three or more. Results are named by their place, from 0. */
export interface SeveralComparison {
  /** What is recommended, that of the most results first. */
  readonly backed: readonly Backed[];
  /** The results that leave no platform. */
  readonly without: readonly number[];
  /** The two platforms whose lead is measured: the one of the most results, and the next, or what most have second. */
  readonly pair: readonly [PlatformName, PlatformName];
  /** Those that turn a first place first, then those that move the lead most. */
  readonly differences: readonly SeveralDifference[];
  /** How many questions all answer alike. */
  readonly sameAnswers: number;
  /** How far weights (purpose and priorities) move the lead between two of the results, and rules where their versions differ. */
  readonly weightPoints: number;
  readonly prioritiesDiffer: boolean;
  /** The results whose first place the priorities of another would change. */
  readonly turnedByPriorities: readonly number[];
  readonly places: readonly SeveralPlace[];
  readonly beliefs: readonly Belief[];
}

export interface SeveralDifference {
  readonly question: string;
  readonly short: string;
  /** Each answer with the results that give it; what is open comes last. */
  readonly answers: readonly { readonly answer: string | null; readonly sides: readonly number[] }[];
  /** The most that it moves the lead between two of the results: 0 or more. */
  readonly points: number;
  /** The results whose first place the answer of another would change, taken over alone. */
  readonly turned: readonly number[];
}

export interface SeveralPlace extends PlatformName {
  /** Null where the rules of a result do not know the platform. */
  readonly places: readonly ({ readonly rank: number | null; readonly score: number } | null)[];
}

/** What a result would have to believe for the platform of another to come first. */
export interface Belief {
  readonly side: number;
  readonly platform: PlatformName;
  /** Whose answers it would take over. */
  readonly from: number;
  /** The fewest; empty where three answers of nobody who recommends the platform suffice. Null stands for all priorities. */
  readonly changes: readonly ({ readonly question: string; readonly to: string } | null)[];
}

/**
 * Compares three to eight results: pure, bounded work. Each result is asked once against each other one (at most 56 times), which takes a
 * few milliseconds where nearly all answers differ.
 */
export function compareSeveral(results: readonly ComparedBrief[]): SeveralComparison {
  const backed = listBacked(results);
  const pair = pickPair(results, backed);
  const differing = listDiffering(results);
  const persuasions = persuadeAll(results);
  const turnedBy = (adoption: Adoption): number[] =>
    results.flatMap((_, side) => (persuasions[side]?.some((one) => one?.turning.includes(adoption)) ? [side] : []));
  const [first] = results;
  const answered = first?.report.answers.filter(({ state }) => state === 'answered') ?? [];
  return {
    backed,
    without: results.flatMap(({ report }, side) => (report.recommendation ? [] : [side])),
    pair,
    differences: differing
      .map((question) => ({ ...describe(results, question, pair), turned: turnedBy(question) }))
      .sort((a, b) => b.turned.length - a.turned.length || b.points - a.points),
    sameAnswers: answered.filter(({ question }) => !differing.includes(question)).length,
    weightPoints: spread(results.map((side) => leadOf(side, pair) - differing.reduce((sum, id) => sum + partOf(side, id, pair), 0))),
    prioritiesDiffer: results.some(({ findings }) => !arePrioritiesSame(prioritiesOf(findings), prioritiesOf(first?.findings ?? findings))),
    turnedByPriorities: turnedBy(null),
    places: listPlaces(results),
    beliefs: listBeliefs(results, backed, persuasions),
  };
}

function prioritiesOf({ assessment }: ComparedBrief['findings']) {
  return assessment.priorities;
}

function listBacked(results: readonly ComparedBrief[]): readonly Backed[] {
  const names = new Map<string, PlatformName>();
  const sides = new Map<string, number[]>();
  results.forEach(({ report: { recommendation, ranking } }, side) => {
    if (!recommendation) return;
    const { alternative } = recommendation;
    if (!names.has(alternative)) names.set(alternative, nameOf(ranking[0]));
    sides.set(alternative, [...(sides.get(alternative) ?? []), side]);
  });
  return [...names]
    .map(([alternative, name]) => ({ ...name, sides: sides.get(alternative) ?? [] }))
    .sort((a, b) => b.sides.length - a.sides.length || (a.sides[0] ?? 0) - (b.sides[0] ?? 0));
}

function pickPair(results: readonly ComparedBrief[], [first, second]: readonly Backed[]): readonly [PlatformName, PlatformName] {
  const leader = first ?? nameOf(results[0]?.report.ranking[0]);
  if (second) return [leader, second];
  const rivals = results.map(({ report }) => report.ranking.find(({ alternative }) => alternative !== leader.alternative));
  const countOf = (id: string | undefined): number => rivals.filter((rival) => rival?.alternative === id).length;
  return [leader, nameOf(rivals.toSorted((a, b) => countOf(b?.alternative) - countOf(a?.alternative))[0])];
}

/** Questions that are not answered alike by all, in the order of the results. */
function listDiffering(results: readonly ComparedBrief[]): readonly string[] {
  const questions = new Set(results.flatMap(({ report }) => report.answers.map(({ question }) => question)));
  return [...questions].filter((question) => new Set(results.map((side) => givenOf(side, question))).size > 1);
}

type Pair = SeveralComparison['pair'];

function partOf(side: ComparedBrief, question: string, [first, second]: Pair): number {
  return questionPoints(side, question, first.alternative) - questionPoints(side, question, second.alternative);
}

function leadOf(side: ComparedBrief, [first, second]: Pair): number {
  return scorePoints(side, first.alternative) - scorePoints(side, second.alternative);
}

function spread(points: readonly number[]): number {
  return roundPoints(Math.max(...points) - Math.min(...points));
}

function describe(results: readonly ComparedBrief[], question: string, pair: Pair): Omit<SeveralDifference, 'turned'> {
  const given = results.map((side) => givenOf(side, question));
  const told = results.map(({ report }) => report.answers.find((answer) => answer.question === question));
  const textOf = (id: string | null): string | null => (id === null ? null : (told[given.indexOf(id)]?.answer ?? id));
  const answers = [...new Set(given)].map((id) => ({
    answer: textOf(id),
    sides: given.flatMap((other, side) => (other === id ? [side] : [])),
  }));
  return {
    question,
    short: told.find((answer) => answer !== undefined)?.short ?? question,
    answers: answers.toSorted((a, b) => Number(a.answer === null) - Number(b.answer === null)),
    points: spread(results.map((side) => partOf(side, question, pair))),
  };
}

function listPlaces(results: readonly ComparedBrief[]): readonly SeveralPlace[] {
  const names = new Map<string, PlatformName>();
  for (const { report } of results)
    for (const platform of report.ranking) if (!names.has(platform.alternative)) names.set(platform.alternative, nameOf(platform));
  return [...names].map(([id, name]) => ({
    ...name,
    places: results.map(({ report }) => {
      const found = report.ranking.find(({ alternative }) => alternative === id);
      return found ? { rank: found.rank, score: found.score } : null;
    }),
  }));
}

type Persuasions = readonly (readonly (Persuasion | null)[])[];

/** By side, by the other one; null where they are the same. */
function persuadeAll(results: readonly ComparedBrief[]): Persuasions {
  const stances = results.map(stanceOf);
  return stances.map((own, side) =>
    stances.map((other, from) => (side === from ? null : persuade(own, other, results[from]?.report.recommendation?.alternative ?? null))),
  );
}

function listBeliefs(results: readonly ComparedBrief[], backed: readonly Backed[], persuasions: Persuasions): readonly Belief[] {
  return results.flatMap(({ report }, side) =>
    backed
      .filter(({ alternative }) => alternative !== report.recommendation?.alternative)
      .map(({ sides, ...platform }): Belief => {
        const ways = sides.flatMap((from) => (persuasions[side]?.[from]?.fewest ?? []).map((adoptions) => ({ from, adoptions })));
        const [way] = ways.toSorted((a, b) => a.adoptions.length - b.adoptions.length);
        const answers = results[way?.from ?? side]?.report.answers ?? [];
        return {
          side,
          platform,
          from: way?.from ?? side,
          changes: (way?.adoptions ?? []).map((adoption) => (adoption === null ? null : wordChange(answers, adoption))),
        };
      }),
  );
}

function wordChange(answers: readonly ReportAnswer[], id: string): { readonly question: string; readonly to: string } {
  const found = answers.find(({ question }) => question === id);
  return { question: found?.short ?? id, to: found?.answer ?? '' };
}
