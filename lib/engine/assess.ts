import { NO_PRIORITIES, type Answers, type Priorities } from '../model/answers';
import type { Assessment, RankedAlternative } from './assessment';
import { findBounds, staysAhead, viewBranches, type Bounds, type BranchView } from './bounds';
import { compile, type Model } from './compile';
import { findExclusions, type AlternativeExclusions } from './exclusions';
import { freezeInDevelopment } from './freeze';
import type { Rules } from './rules';
import { readSituation, type Situation } from './situation';
import { evaluate, scoreOf, type Evaluation } from './values';

/**
 * The engine's one entry: what the rules say of these answers and priorities. Pure and exact: the same input gives the
 * same output everywhere.
 *
 * Throws a RangeError for a choice, criterion or question id that the rules do not know (see `lib/input` for messages).
 */
export function assess(rules: Rules, answers: Answers, priorities: Priorities = NO_PRIORITIES): Assessment {
  const model = compile(rules);
  const situation = readSituation(model, answers, priorities);
  const evaluation = evaluate(model, situation.state, situation.weights);
  const scores = scoreOf(model, evaluation.values, situation.weights);
  const exclusions = findExclusions(model, situation.state);
  const complete = situation.state.every((choice) => choice >= 0);
  const views = viewBranches(model, situation);
  const bounds = complete ? pointBounds(scores, exclusions) : findBounds(model, views, exclusions);
  const findings: Findings = { situation, evaluation, scores, exclusions, bounds };
  const ranking = rankAlternatives(model, findings);
  const first = ranking[0];
  const recommended = first && first.status !== 'out' ? first : undefined;
  return freezeInDevelopment({
    answers,
    priorities,
    weights: Array.from(situation.weights),
    weightTotal: model.weightTotal,
    ranking,
    recommendation: recommended ? { alternative: recommended.alternative, family: recommended.family } : null,
    proven: recommended ? isProven(model, views, [recommended, ranking]) : false,
    safest: findSafest(ranking),
    openQuestions: rules.questions.filter((_, question) => (situation.state[question] ?? -1) < 0).map(({ id }) => id),
  });
}

interface Findings {
  readonly situation: Situation;
  readonly evaluation: Evaluation;
  readonly scores: Float64Array;
  readonly exclusions: readonly AlternativeExclusions[];
  readonly bounds: Bounds;
}

/** With every question answered the interval is the score, and the regret the lead of the best rival. */
function pointBounds(scores: Float64Array, exclusions: readonly AlternativeExclusions[]): Bounds {
  let best = -Infinity;
  let second = -Infinity;
  let winner = -1;
  scores.forEach((score, alternative) => {
    if (exclusions[alternative]?.status === 'out') return;
    if (score > best) {
      second = best;
      best = score;
      winner = alternative;
    } else if (score > second) second = score;
  });
  const regret = scores.map((score, alternative) => (alternative === winner ? second : best) - score);
  return { low: scores, high: scores, regret };
}

function rankAlternatives(model: Model, findings: Findings): RankedAlternative[] {
  const { scores, exclusions } = findings;
  const isOut = (alternative: number): number => (exclusions[alternative]?.status === 'out' ? 1 : 0);
  const order = Array.from(scores.keys()).sort((a, b) => isOut(a) - isOut(b) || (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  let rank = 0;
  return order.map((alternative, position) => {
    if (position === 0 || scores[alternative] !== scores[order[position - 1] ?? 0]) rank = position + 1;
    return describe(model, findings, [alternative, isOut(alternative) ? null : rank]);
  });
}

function describe(model: Model, findings: Findings, [alternative, rank]: readonly [number, number | null]): RankedAlternative {
  const { situation, evaluation, scores, exclusions, bounds } = findings;
  const row = alternative * model.criteria;
  const questions = alternative * model.questions;
  const values = Array.from(evaluation.values.subarray(row, row + model.criteria));
  let base = 0;
  for (let c = 0; c < model.criteria; c++) base += (situation.weights[c] ?? 0) * (model.base[row + c] ?? 0);
  return {
    alternative: model.rules.alternatives[alternative]?.id ?? '',
    family: model.rules.alternatives[alternative]?.family ?? '',
    status: exclusions[alternative]?.status ?? 'in',
    rank,
    score: scores[alternative] ?? 0,
    low: bounds.low[alternative] ?? 0,
    high: bounds.high[alternative] ?? 0,
    values,
    contributions: values.map((value, criterion) => value * (situation.weights[criterion] ?? 0)),
    base,
    questionContributions: Array.from(evaluation.byQuestion.subarray(questions, questions + model.questions)),
    regret: bounds.regret[alternative] ?? 0,
    exclusions: exclusions[alternative]?.found ?? [],
  };
}

/** Certain: in, and ahead of every rival that is not out, whatever is still answered and however criteria are weighed. */
function isProven(
  model: Model,
  views: readonly BranchView[],
  [winner, ranking]: readonly [RankedAlternative, readonly RankedAlternative[]],
): boolean {
  // The score's weights lie in the cone, so a rival that can lead there already refutes the proof.
  if (winner.status !== 'in' || winner.regret >= 0) return false;
  const index = model.alternativeIndex.get(winner.alternative) ?? -1;
  const rivals = ranking
    .filter((ranked) => ranked.status !== 'out' && ranked !== winner)
    .map((ranked) => model.alternativeIndex.get(ranked.alternative) ?? -1);
  return views.every((view) => rivals.every((rival) => staysAhead(model, view, [index, rival])));
}

function findSafest(ranking: readonly RankedAlternative[]): string[] {
  const possible = ranking.filter(({ status }) => status !== 'out');
  const least = Math.min(...possible.map(({ regret }) => regret));
  return possible.filter(({ regret }) => regret === least).map(({ alternative }) => alternative);
}
