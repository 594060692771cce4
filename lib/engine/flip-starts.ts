import type { State } from './conditions';
import type { Assessment } from './assessment';
import type { Model } from './compile';
import { listAvoided } from './contradictions';
import { findRow, readTables, type FactorTable } from './factor-table';
import { LEAST_LIKELY, Likelihood, type Choice } from './flip-likely';
import { Scoreboard } from './scoreboard';
import { hasPurposes, readMarks, readSituation, weighPurpose } from './situation';

/** More changes than this say only that the alternative is far away. */
export const MOST_CHANGES = 3;

/** Other answers within one factor. */
export interface Move {
  /** In the factor's table. */
  readonly row: number;
  /** How many of them the business gives. */
  readonly given: number;
}

/** The answers as they are, or with another purpose: every purpose has its own weights, so the scores start anew. */
export interface Start {
  readonly purpose: readonly Choice[];
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
  const { weights } = stakes;
  const avoided = listAvoided(model, state);
  const likelihood = Likelihood.of(model, state);
  const starts = [describeStart(model, { state, weights, purpose: [], avoided, likelihood })];
  if (!hasPurposes(model)) return starts;
  const marks = readMarks(model, priorities);
  for (let choice = 0; choice < model.singlePurposes; choice++) {
    if (choice === state[model.purposeQuestion]) continue;
    const changed = state.slice();
    changed[model.purposeQuestion] = choice;
    const purpose = [{ question: model.purposeQuestion, choice }];
    starts.push(
      describeStart(model, { state: changed, weights: weighPurpose(model, choice, marks).weights, purpose, avoided, likelihood }),
    );
  }
  return starts;
}

interface StartInput extends Pick<Start, 'purpose' | 'avoided' | 'likelihood'> {
  readonly state: State;
  readonly weights: Float64Array;
}

function describeStart(model: Model, { state, weights, ...rest }: StartInput): Start {
  const most = MOST_CHANGES - rest.purpose.length;
  const moves = readTables(model).factors.map((table) => listMoves(model, table, { state, most, likelihood: rest.likelihood }));
  const made = rest.likelihood?.start(rest.purpose);
  const ways = made ? Array.from({ length: MOST_CHANGES + 1 }, () => made.slice()) : [];
  return { ...rest, board: new Scoreboard(model, state, weights), moves, ways };
}

interface Reading extends Pick<Start, 'likelihood'> {
  readonly state: State;
  readonly most: number;
}

/**
 * Every way to answer up to `most` questions of a factor differently, without answers that are never likely enough. The purpose
 * is not among them: it makes a start.
 */
function listMoves(model: Model, table: FactorTable, { state, most, likelihood }: Reading): Move[][] {
  const moves: Move[][] = Array.from({ length: most }, () => []);
  let before: { readonly row: number; readonly given: number; readonly changes: number }[] = [
    { row: findRow(table, state), given: 0, changes: 0 },
  ];
  table.questions.forEach((question, place) => {
    if (hasPurposes(model) && question === model.purposeQuestion) return;
    const given = model.rules.questions[question]?.changeable ? 0 : 1;
    const own = state[question] ?? -1;
    const longer = before.filter(({ changes }) => changes < most);
    for (const choice of model.steps[question]?.[own + 1] ?? []) {
      if (likelihood && likelihood.readMost({ question, choice }) < LEAST_LIKELY) continue;
      const step = (choice - own) * (table.strides[place] ?? 0);
      before = before.concat(longer.map((move) => ({ row: move.row + step, given: move.given + given, changes: move.changes + 1 })));
    }
  });
  for (const { row, given, changes } of before) moves[changes - 1]?.push({ row, given });
  return moves;
}
