import { NO_PRIORITIES, type Answers, type Priorities } from '../model/answers';
import type { Assessment, FoundExclusion, RankedAlternative } from './assessment';
import { findBounds, viewBranch, viewBranches, type Bounds, type BranchView } from './bounds';
import { compile, type Model } from './compile';
import { listContradictions } from './contradictions';
import type { State } from './conditions';
import { listDemands, sumDemands } from './demands';
import { listJointRows } from './effects';
import { findExclusions, statusOf, type FoundExclusions } from './exclusions';
import { freezeInDevelopment } from './freeze';
import { presume } from './presumed';
import { staysAhead } from './proof';
import { Ranked, type Place, type Sums } from './ranked';
import type { Reading } from './reading';
import type { Rules } from './rules';
import { readSituation, type Situation } from './situation';
import { lift, scoreOf, sumEffects } from './values';

/**
 * What the rules say of these answers and priorities. Pure and exact: the same input gives the same output everywhere.
 *
 * Throws a RangeError for a choice, criterion or question id that the rules do not know (see `lib/input` for messages).
 */
export function assess(rules: Rules, answers: Answers, priorities: Priorities = NO_PRIORITIES): Assessment {
  return read(rules, answers, priorities).assessment;
}

/** The same with all that it was worked out from. */
export function read(rules: Rules, answers: Answers, priorities: Priorities): Reading {
  const model = compile(rules);
  const situation = readSituation(model, answers, priorities);
  const columns = tabulate(model, situation);
  const order = orderAlternatives(columns);
  const ranking = rankAlternatives(model, columns, order);
  const first = ranking[0];
  const recommended = first && first.status !== 'out' ? first : undefined;
  const assessment = freezeInDevelopment<Assessment>({
    answers,
    presumed: listPresumed(model, situation.state, columns.sums.state),
    priorities,
    weights: toPlain(situation.stakes.weights),
    weightTotal: model.weightTotal,
    ranking,
    recommendation: recommended ? { alternative: recommended.alternative, family: recommended.family } : null,
    proven: recommended ? isProven(columns, order) : false,
    openQuestions: listOpenQuestions(model, situation.state),
    contradictions: listContradictions(model, situation.state),
  });
  return { model, situation, views: columns.views, assessment };
}

/** What is known of each alternative, by its index. */
interface Columns {
  readonly sums: Sums;
  readonly scores: Float64Array;
  readonly exclusions: FoundExclusions;
  readonly views: readonly BranchView[];
  readonly bounds: Bounds;
}

function tabulate(model: Model, situation: Situation): Columns {
  const { state, stakes } = situation;
  const counted = presume(model, state);
  const jointRows = listJointRows(model.effects, counted);
  const values = sumEffects(model, counted, jointRows);
  const demands = listDemands(model, counted);
  const demanded = sumDemands(demands, model.alternatives);
  lift(values, demanded, model.criteria);
  const scores = scoreOf(model, values, stakes.weights);
  const exclusions = findExclusions(model, state);
  const views = viewAll(model, situation, { values, scores, out: exclusions.out });
  return {
    sums: { model, state: counted, stakes, jointRows, values, demands, demanded },
    scores,
    exclusions,
    views,
    bounds: findBounds(model, views),
  };
}

/** With the purpose known there is one branch, and it is the situation itself. */
function viewAll(model: Model, situation: Situation, sums: Pick<BranchView, 'values' | 'scores' | 'out'>): BranchView[] {
  const branch = situation.branches[0];
  return branch && situation.branches.length === 1 ? [viewBranch(model, branch, sums)] : viewBranches(model, situation);
}

/** `order`: the alternatives, best first. */
function rankAlternatives(model: Model, columns: Columns, order: readonly number[]): RankedAlternative[] {
  const { sums, scores, exclusions } = columns;
  const ranking: RankedAlternative[] = [];
  let rank = 0;
  let before = NaN;
  for (const alternative of order) {
    const score = scores[alternative] ?? 0;
    if (score !== before) rank = ranking.length + 1;
    before = score;
    const place = describePlace(model, columns, [alternative, (exclusions.out >> alternative) & 1 ? null : rank]);
    ranking.push(new Ranked(place, sums, alternative));
  }
  return ranking;
}

/** What is not excluded first, then by score; ties keep the declared order. */
function orderAlternatives({ scores, exclusions: { out } }: Columns): number[] {
  const order: number[] = [];
  for (let alternative = 0; alternative < scores.length; alternative++) {
    let place = alternative;
    for (; place > 0; place--) {
      const other = order[place - 1] ?? 0;
      const lead = ((out >> other) & 1) - ((out >> alternative) & 1) || (scores[alternative] ?? 0) - (scores[other] ?? 0);
      if (lead <= 0) break;
      order[place] = other;
    }
    order[place] = alternative;
  }
  return order;
}

/** One for all that nothing concerns. */
const NO_EXCLUSIONS: readonly FoundExclusion[] = [];

function describePlace(model: Model, columns: Columns, [alternative, rank]: readonly [number, number | null]): Place {
  const { scores, exclusions, bounds } = columns;
  const rules = model.rules.alternatives[alternative];
  return {
    alternative: rules?.id ?? '',
    family: rules?.family ?? '',
    status: statusOf(exclusions, alternative),
    rank,
    score: scores[alternative] ?? 0,
    low: bounds.low[alternative] ?? 0,
    high: bounds.high[alternative] ?? 0,
    regret: bounds.regret[alternative] ?? 0,
    exclusions: exclusions.found[alternative] ?? NO_EXCLUSIONS,
  };
}

/** `Array.from` of a typed array would take several times as long. */
function toPlain(numbers: Float64Array): number[] {
  const plain = new Array<number>(numbers.length);
  for (let k = 0; k < plain.length; k++) plain[k] = numbers[k] ?? 0;
  return plain;
}

/** Certain: the first is in, and ahead of every rival that is not out, whatever is still answered and however criteria are weighed. */
function isProven({ exclusions, views, bounds }: Columns, order: readonly number[]): boolean {
  const winner = order[0] ?? -1;
  // The score's weights lie in the cone, so a rival that can lead there already refutes the proof.
  if (statusOf(exclusions, winner) !== 'in' || (bounds.regret[winner] ?? 0) >= 0) return false;
  // The nearest rivals first: they refute most.
  for (const rival of order) {
    if (rival !== winner && !views.every((view) => staysAhead(view, { winner, rival }))) return false;
  }
  return true;
}

/** `counted`: the state with what is presumed. */
function listPresumed({ presumption, rules, options }: Model, state: State, counted: State): Answers {
  if (!presumption || counted === state) return NOTHING_PRESUMED;
  const { question } = presumption;
  return { [rules.questions[question]?.id ?? '']: options[question]?.[counted[question] ?? -1]?.id ?? '' };
}

/** One for all sheets. */
const NOTHING_PRESUMED: Answers = {};

function listOpenQuestions(model: Model, state: State): string[] {
  const open: string[] = [];
  for (let question = 0; question < state.length; question++) {
    if ((state[question] ?? -1) < 0) open.push(model.rules.questions[question]?.id ?? '');
  }
  return open;
}
