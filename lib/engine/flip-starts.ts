import { admits, type State } from './conditions';
import type { Assessment } from './assessment';
import type { Model } from './compile';
import { listAvoided } from './contradictions';
import { findRow, readTables, type FactorTable } from './factor-table';
import { LEAST_LIKELY, Likelihood, type Choice } from './flip-likely';
import { findEndingQuestion } from './presumed';
import { Scoreboard } from './scoreboard';
import { hasPurposes, readMarks, readSituation, weighPurpose } from './situation';
import type { Marks } from './weights';

/** More changes than this say only that the alternative is far away. */
export const MOST_CHANGES = 3;

/** Other answers within one factor. */
export interface Move {
  /** In the factor's table. */
  readonly row: number;
  /** How many of them the business gives. */
  readonly given: number;
}

/**
 * The answers as they are, or with other ones that say what all the others add, so that the scores start anew: another purpose, which
 * has its own weights, and the answer that makes the presumed question moot or no longer does.
 */
export interface Start {
  readonly first: readonly Choice[];
  readonly board: Scoreboard;
  /** By factor, by the number of changes less one. */
  readonly moves: readonly (readonly (readonly Move[])[])[];
  /** The contradictions (by index) that changes must not bring about: all but those that the answers hold as they are. */
  readonly avoided: readonly number[];
  /** How likely changes are beside the answers that stay; null without a prior of classes. */
  readonly likelihood: Likelihood | null;
  /**
   * By changes made: how likely they are together in each class of workload; empty without a prior of classes. Searches write in all
   * but the first.
   */
  readonly ways: readonly Float64Array[];
}

export function listStarts(model: Model, { answers, priorities }: Assessment): Start[] {
  const { state, stakes } = readSituation(model, answers, priorities);
  const all = { avoided: listAvoided(model, state), likelihood: Likelihood.of(model, state) };
  const own = { state, weights: stakes.weights, first: [] };
  const others = hasPurposes(model) ? listPurposes(model, state, readMarks(model, priorities)) : [];
  return [own, ...others]
    .flatMap((start) => [start, ...listEndings(model, start, all)])
    .map((start) => describeStart(model, { ...start, ...all }));
}

type Beginning = Pick<StartInput, 'state' | 'weights' | 'first'>;

function listPurposes(model: Model, state: State, marks: Marks): Beginning[] {
  return [...Array(model.singlePurposes).keys()]
    .filter((choice) => choice !== state[model.purposeQuestion])
    .map((choice) =>
      begin({ state, weights: weighPurpose(model, choice, marks).weights, first: [] }, { question: model.purposeQuestion, choice }),
    );
}

/** A beginning with the presumed question moot instead of not, or the other way round. */
function listEndings(model: Model, beginning: Beginning, { likelihood }: Pick<Start, 'likelihood'>): Beginning[] {
  const question = findEndingQuestion(model, beginning.state);
  if (question < 0) return [];
  return (model.steps[question]?.[(beginning.state[question] ?? -1) + 1] ?? [])
    .filter((choice) => turnsEnd(model, beginning.state, choice))
    .filter((choice) => !likelihood || likelihood.readMost({ question, choice }) >= LEAST_LIKELY)
    .map((choice) => begin(beginning, { question, choice }));
}

function begin({ state, weights, first }: Beginning, change: Choice): Beginning {
  const changed = state.slice();
  changed[change.question] = change.choice;
  return { state: changed, weights, first: [...first, change] };
}

interface StartInput extends Pick<Start, 'first' | 'avoided' | 'likelihood'> {
  readonly state: State;
  readonly weights: Float64Array;
}

function describeStart(model: Model, { state, weights, ...rest }: StartInput): Start {
  const most = MOST_CHANGES - rest.first.length;
  const moves = readTables(model).factors.map((table) => listMoves(model, table, { state, most, ...rest }));
  const made = rest.likelihood?.start(rest.first);
  const ways = made ? Array.from({ length: MOST_CHANGES + 1 }, () => made.slice()) : [];
  return { ...rest, board: new Scoreboard(model, state, weights), moves, ways };
}

interface Reading extends Pick<Start, 'likelihood' | 'first'> {
  readonly state: State;
  readonly most: number;
}

/**
 * Every way to answer up to `most` questions of a factor differently, without answers that are never likely enough. What makes a
 * start is not among them.
 */
function listMoves(model: Model, table: FactorTable, { state, most, likelihood, first }: Reading): Move[][] {
  const isFirst = (question: number): boolean => first.some((change) => change.question === question);
  const ending = findEndingQuestion(model, state);
  const moves: Move[][] = Array.from({ length: most }, () => []);
  let before: { readonly row: number; readonly given: number; readonly changes: number }[] = [
    { row: findRow(table, state), given: 0, changes: 0 },
  ];
  table.questions.forEach((question, place) => {
    if ((hasPurposes(model) && question === model.purposeQuestion) || isFirst(question)) return;
    const given = model.rules.questions[question]?.changeable ? 0 : 1;
    const own = state[question] ?? -1;
    const longer = before.filter(({ changes }) => changes < most);
    for (const choice of model.steps[question]?.[own + 1] ?? []) {
      if (likelihood && likelihood.readMost({ question, choice }) < LEAST_LIKELY) continue;
      if (question === ending && turnsEnd(model, state, choice)) continue;
      const step = (choice - own) * (table.strides[place] ?? 0);
      before = before.concat(longer.map((move) => ({ row: move.row + step, given: move.given + given, changes: move.changes + 1 })));
    }
  });
  for (const { row, given, changes } of before) moves[changes - 1]?.push({ row, given });
  return moves;
}

/** Whether an answer makes the presumed question moot, or no longer moot. */
function turnsEnd({ presumption }: Model, state: State, choice: number): boolean {
  const [mask = 0, before = -1] = [presumption?.end?.masks[0], state[presumption?.end?.questions[0] ?? -1]];
  return admits(mask, choice) !== admits(mask, before);
}
