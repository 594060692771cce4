import { NO_PRIORITIES, type Answers, type Priorities } from '../model/answers';
import type { Assessment, RankedAlternative } from './assessment';
import { findBounds, viewBranches, type Bounds, type BranchView } from './bounds';
import { compile, type Model } from './compile';
import { findExclusions, type AlternativeExclusions } from './exclusions';
import { freezeInDevelopment } from './freeze';
import { staysAhead } from './proof';
import type { Rules } from './rules';
import { readSituation, type Situation } from './situation';
import { evaluate, scoreByQuestion, scoreOf } from './values';

/**
 * The engine's one entry: what the rules say of these answers and priorities. Pure and exact: the same input gives the
 * same output everywhere.
 *
 * Throws a RangeError for a choice, criterion or question id that the rules do not know (see `lib/input` for messages).
 */
export function assess(rules: Rules, answers: Answers, priorities: Priorities = NO_PRIORITIES): Assessment {
  const model = compile(rules);
  const situation = readSituation(model, answers, priorities);
  const findings = find(model, situation);
  const ranking = rankAlternatives(model, findings);
  const first = ranking[0];
  const recommended = first && first.status !== 'out' ? first : undefined;
  return freezeInDevelopment({
    answers,
    priorities,
    weights: sliceRow(situation.weights, 0, model.criteria),
    weightTotal: model.weightTotal,
    ranking,
    recommendation: recommended ? { alternative: recommended.alternative, family: recommended.family } : null,
    proven: recommended ? isProven(model, findings, recommended) : false,
    safest: findSafest(ranking),
    openQuestions: rules.questions.filter((_, question) => (situation.state[question] ?? -1) < 0).map(({ id }) => id),
  });
}

interface Findings {
  readonly situation: Situation;
  readonly values: Int32Array;
  /** By `alternative * questions + question`: what the answer adds to the score. */
  readonly byQuestion: readonly number[];
  readonly scores: Float64Array;
  readonly exclusions: readonly AlternativeExclusions[];
  readonly views: readonly BranchView[];
  readonly bounds: Bounds;
}

function find(model: Model, situation: Situation): Findings {
  const { state, weights } = situation;
  const exclusions = findExclusions(model, state);
  const views = viewBranches(model, situation);
  // With the purpose known there is one branch, and it is the situation itself.
  const only = views.length === 1 ? views[0] : undefined;
  const values = only?.values ?? evaluate(model, state);
  return {
    situation,
    values,
    byQuestion: scoreByQuestion(model, state, weights),
    scores: only?.scores ?? scoreOf(model, values, weights),
    exclusions,
    views,
    bounds: findBounds(model, views),
  };
}

function rankAlternatives(model: Model, findings: Findings): RankedAlternative[] {
  const { scores, exclusions } = findings;
  const isOut = (alternative: number): number => (exclusions[alternative]?.status === 'out' ? 1 : 0);
  const order = exclusions.map((_, alternative) => alternative);
  order.sort((a, b) => isOut(a) - isOut(b) || (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  let rank = 0;
  return order.map((alternative, position) => {
    if (position === 0 || scores[alternative] !== scores[order[position - 1] ?? 0]) rank = position + 1;
    return describe(model, findings, [alternative, isOut(alternative) ? null : rank]);
  });
}

function describe(model: Model, findings: Findings, [alternative, rank]: readonly [number, number | null]): RankedAlternative {
  const { situation, scores, exclusions, bounds } = findings;
  const row = alternative * model.criteria;
  const values = sliceRow(findings.values, alternative, model.criteria);
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
    questionContributions: sliceRow(findings.byQuestion, alternative, model.questions),
    regret: bounds.regret[alternative] ?? 0,
    exclusions: exclusions[alternative]?.found ?? [],
  };
}

/** One row of a table as a plain array; `Array.from` of a typed array would take several times as long. */
function sliceRow(table: Int32Array | Float64Array | readonly number[], row: number, length: number): number[] {
  const result = new Array<number>(length);
  for (let k = 0; k < length; k++) result[k] = table[row * length + k] ?? 0;
  return result;
}

/** Certain: in, and ahead of every rival that is not out, whatever is still answered and however criteria are weighed. */
function isProven(model: Model, { views }: Findings, recommended: RankedAlternative): boolean {
  // The score's weights lie in the cone, so a rival that can lead there already refutes the proof.
  if (recommended.status !== 'in' || recommended.regret >= 0) return false;
  const winner = model.alternativeIndex.get(recommended.alternative) ?? -1;
  return views.every((view) => view.scores.every((_, rival) => rival === winner || staysAhead(view, { winner, rival })));
}

function findSafest(ranking: readonly RankedAlternative[]): string[] {
  const possible = ranking.filter(({ status }) => status !== 'out');
  const least = Math.min(...possible.map(({ regret }) => regret));
  return possible.filter(({ regret }) => regret === least).map(({ alternative }) => alternative);
}
