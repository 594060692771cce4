import { NO_PRIORITIES, type Answers, type Priorities } from '../model/answers';
import type { Assessment, RankedAlternative } from './assessment';
import { findBounds, viewBranch, viewBranches, type Bounds, type BranchView } from './bounds';
import { compile, type Model } from './compile';
import { listContradictions } from './contradictions';
import type { State } from './conditions';
import { listDemands, sumDemands, type Demand } from './demands';
import { listJointRows } from './effects';
import { findExclusions, statusOf, type FoundExclusions } from './exclusions';
import { freezeInDevelopment } from './freeze';
import { staysAhead } from './proof';
import type { Reading } from './reading';
import type { Rules } from './rules';
import { readSituation, type Situation } from './situation';
import { lift, scoreByQuestion, scoreOf, sumEffects, type Stakes } from './values';

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
  const ranking = rankAlternatives(model, columns);
  const first = ranking[0];
  const recommended = first && first.status !== 'out' ? first : undefined;
  const assessment = freezeInDevelopment<Assessment>({
    answers,
    priorities,
    weights: toPlain(situation.stakes.weights),
    weightTotal: model.weightTotal,
    ranking,
    recommendation: recommended ? { alternative: recommended.alternative, family: recommended.family } : null,
    proven: recommended ? isProven(model, columns.views, ranking) : false,
    openQuestions: listOpenQuestions(model, situation.state),
    contradictions: listContradictions(model, situation.state),
  });
  return { model, situation, views: columns.views, assessment };
}

/** What is known of each alternative, by its index. */
interface Columns {
  readonly stakes: Stakes;
  /** By `alternative * criteria + criterion`, without what is demanded. */
  readonly values: readonly number[];
  /** By alternative, by question. */
  readonly byQuestion: readonly (readonly number[])[];
  readonly scores: Float64Array;
  readonly exclusions: FoundExclusions;
  readonly views: readonly BranchView[];
  readonly bounds: Bounds;
  readonly demands: readonly Demand[];
  /** By alternative; null where nothing is demanded. */
  readonly demanded: readonly number[] | null;
}

function tabulate(model: Model, situation: Situation): Columns {
  const { state, stakes } = situation;
  const jointRows = listJointRows(model.effects, state);
  const values = sumEffects(model, state, jointRows);
  const demands = listDemands(model, state);
  const demanded = sumDemands(demands, model.alternatives);
  const lifted = demanded ? lift(values, demanded, model.criteria) : values;
  const scores = scoreOf(model, lifted, stakes.weights);
  const exclusions = findExclusions(model, state);
  const views = viewAll(model, situation, { values: lifted, scores, out: exclusions.out });
  return {
    demands,
    demanded,
    stakes,
    values,
    byQuestion: scoreByQuestion(model, { state, jointRows, gains: stakes.gains }),
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

function rankAlternatives(model: Model, columns: Columns): RankedAlternative[] {
  const { scores, exclusions } = columns;
  const ranking: RankedAlternative[] = [];
  let rank = 0;
  let before = NaN;
  for (const alternative of orderAlternatives(columns)) {
    const score = scores[alternative] ?? 0;
    if (score !== before) rank = ranking.length + 1;
    before = score;
    ranking.push(describe(model, columns, [alternative, (exclusions.out >> alternative) & 1 ? null : rank]));
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

function describe(model: Model, columns: Columns, [alternative, rank]: readonly [number, number | null]): RankedAlternative {
  const { stakes, scores, exclusions, bounds } = columns;
  const n = model.criteria;
  const values = columns.values.slice(alternative * n, (alternative + 1) * n);
  const contributions = new Array<number>(n);
  for (let c = 0; c < n; c++) contributions[c] = (stakes.weights[c] ?? 0) * (values[c] ?? 0);
  for (const { criterion, points } of columns.demands) {
    contributions[criterion] = (contributions[criterion] ?? 0) + model.weightTotal * (points[alternative] ?? 0);
  }
  return {
    alternative: model.rules.alternatives[alternative]?.id ?? '',
    family: model.rules.alternatives[alternative]?.family ?? '',
    status: statusOf(exclusions, alternative),
    rank,
    score: scores[alternative] ?? 0,
    low: bounds.low[alternative] ?? 0,
    high: bounds.high[alternative] ?? 0,
    values,
    contributions,
    demanded: columns.demanded?.[alternative] ?? 0,
    base: stakes.base[alternative] ?? 0,
    questionContributions: columns.byQuestion[alternative] ?? [],
    regret: bounds.regret[alternative] ?? 0,
    exclusions: exclusions.found[alternative] ?? [],
  };
}

/** `Array.from` of a typed array would take several times as long. */
function toPlain(numbers: Float64Array): number[] {
  const plain = new Array<number>(numbers.length);
  for (let k = 0; k < plain.length; k++) plain[k] = numbers[k] ?? 0;
  return plain;
}

/** Certain: in, and ahead of every rival that is not out, whatever is still answered and however criteria are weighed. */
function isProven(model: Model, views: readonly BranchView[], ranking: readonly RankedAlternative[]): boolean {
  const recommended = ranking[0];
  // The score's weights lie in the cone, so a rival that can lead there already refutes the proof.
  if (recommended?.status !== 'in' || recommended.regret >= 0) return false;
  const winner = model.alternativeIndex.get(recommended.alternative) ?? -1;
  // The nearest rivals first: they refute most.
  return ranking.every((ranked) => {
    const rival = model.alternativeIndex.get(ranked.alternative) ?? -1;
    return rival === winner || views.every((view) => staysAhead(view, { winner, rival }));
  });
}

function listOpenQuestions(model: Model, state: State): string[] {
  const open: string[] = [];
  for (let question = 0; question < state.length; question++) {
    if ((state[question] ?? -1) < 0) open.push(model.rules.questions[question]?.id ?? '');
  }
  return open;
}
