import {
  findStaying,
  inquire,
  type AnswerChange,
  type Assessment,
  type FoundContradiction,
  type FoundExclusion,
  type RankedAlternative,
  type Recommendation,
  type Rules,
} from '../engine';
import type { Workload } from '../input';
import type { ListedCase } from '../model/case';
import type { Catalogue } from '../model/catalogue';
import type { House } from '../model/house';
import { writeNotes } from '../model/note';
import { writeAnswer, writeAnswers } from '../model/several';
import { findDecisions, type Findings } from '../report/result';
import { findStoreNeed } from '../report/result';
import { roundParts, roundPoints, showScore, subtractPoints } from '../report/reader';
import { encodeLink, sharedPath } from '../share';
import { toDecisionsJson } from './decisions';
import { withHouse } from './house-json';
import type { PlanInput } from './plan';
import { toPortfolioJson, type PlannedBeside } from './portfolio';
import type { RecommendationJson, WorkloadJson } from './recommendation';

/** What is told beside the advice on each workload: the decisions of others, the plan for all that weighs work, and the house rules. */
export interface Told {
  readonly decisions?: readonly ListedCase[];
  readonly plan?: Omit<PlanInput, 'workloads'>;
  readonly house?: House | null;
}

/**
 * The advice for some workloads as other programs read it (see `recommendation.ts`): pure, tens of milliseconds a workload.
 * Throws a RangeError for ids that the rules do not know; `lib/input` refuses them with a message.
 */
export function toRecommendationJson(
  rules: Catalogue,
  workloads: readonly Workload[],
  { decisions = [], plan, house = null }: Told = {},
): RecommendationJson {
  const advised = workloads.map((workload): AdvisedWorkload => {
    const findings = inquire(rules, workload.answers, workload.priorities);
    const { json, assessment } = adviseWorkload(rules, workload, findings);
    return { json: withHouse({ ...json, ...toDecisionsJson(findDecisions(rules, assessment, decisions)) }, assessment, house), assessment };
  });
  return joinAdvised(rules, advised, { plan: plan && { ...plan, workloads }, house });
}

/** The advice for one workload alone: a server answers others between two of them. */
export interface AdvisedWorkload {
  readonly json: WorkloadJson;
  readonly assessment: Assessment;
}

export function adviseWorkload(rules: Catalogue, workload: Workload, findings: Findings): AdvisedWorkload {
  return { json: toWorkloadJson(rules, workload, findings), assessment: findings.assessment };
}

/** The whole of workloads that were advised one by one, in their order. */
export function joinAdvised(rules: Catalogue, advised: readonly AdvisedWorkload[], beside: PlannedBeside = {}): RecommendationJson {
  return {
    contentVersion: String(rules.version),
    workloads: advised.map(({ json }) => json),
    portfolio: toPortfolioJson(
      rules,
      advised.map(({ json: { id }, assessment }) => ({ id, assessment })),
      beside,
    ),
  };
}

/** The advice for one workload, from findings of the same rules. */
export function toWorkloadJson(rules: Catalogue, { id, answers, priorities, notes }: Workload, findings: Findings): WorkloadJson {
  const { assessment, flips, outlook } = findings;
  const { recommendation, ranking } = assessment;
  const code = encodeLink({ contentVersion: rules.version, answers, priorities });
  return {
    id,
    code,
    url: sharedPath({ code, title: '' }),
    ...(notes && Object.keys(notes).length > 0 && { notes: writeNotes(notes) }),
    recommendation: recommendation && toRecommended(rules, findings, recommendation),
    ...(recommendation === null && { nearest: toNearest(findings) }),
    ranking: ranking.map((ranked) => toRanked(rules, findings, ranked)),
    ...toInPlace(rules, assessment),
    ...toStores(rules, assessment),
    openQuestions: outlook.questions.map(({ question }) => question),
    ...(Object.keys(assessment.presumed).length > 0 && { presumed: writeAnswers(assessment.presumed) }),
    flips: flips.map(({ to, changes, lead, likely }) => ({
      to,
      changes: changes.map(toChange),
      ...(likely !== null && { lead: lead === null ? null : roundPoints(lead), likely: Math.round(likely * 1000) / 1000 }),
    })),
    contradictions: assessment.contradictions.flatMap((found) => toContradiction(rules, found)),
  };
}

function toRecommended(
  { alternatives }: Rules,
  { robustness: { verdict, open }, assessment }: Findings,
  { alternative, family }: Recommendation,
): NonNullable<WorkloadJson['recommendation']> {
  const chance = open ? (open.chances[alternatives.findIndex(({ id }) => id === alternative)] ?? 0) : null;
  // With nothing open it is first; older rules do not tell how likely open answers are.
  const known = chance ?? (assessment.openQuestions.length === 0 ? 1 : null);
  return { alternative, family, verdict, chance: known === null ? null : Math.round(known * 100) / 100 };
}

function toChange({ question, from, to }: AnswerChange): WorkloadJson['flips'][number]['changes'][number] {
  return { question, from: from === null ? null : writeAnswer(from), to: writeAnswer(to) };
}

function toRanked(rules: Catalogue, { assessment, robustness }: Findings, ranked: RankedAlternative): WorkloadJson['ranking'][number] {
  const { alternative, family, status, rank, contributions, exclusions } = ranked;
  const pointsOf = (units: number): number => units / assessment.weightTotal;
  const parts = roundParts(contributions.map(pointsOf), pointsOf(ranked.score));
  const acceptability = robustness.acceptability[rules.alternatives.findIndex(({ id }) => id === alternative)] ?? 0;
  return {
    alternative,
    family,
    status,
    rank,
    ...showScore(ranked, assessment.weightTotal),
    acceptability: Math.round(acceptability * 100) / 100,
    exclusions: exclusions.filter(({ state }) => state === 'active').map(toExclusion),
    contributions: Object.fromEntries(rules.criteria.map(({ id }, criterion) => [id, parts[criterion] ?? 0])),
  };
}

/** Points as the ranking shows them. */
function toInPlace(rules: Rules, assessment: Assessment): Pick<WorkloadJson, 'inPlace'> {
  const staying = findStaying(rules, assessment);
  if (!staying) return {};
  const { alternatives, kind, best, gains } = staying;
  const shown = (ranked: RankedAlternative): number => showScore(ranked, assessment.weightTotal).score;
  const pointsOf = (units: number): number => roundPoints(units / assessment.weightTotal);
  return {
    inPlace: {
      kind,
      alternatives: [...alternatives],
      alternative: best.alternative,
      // The difference of what the ranking shows.
      behind: kind === 'excluded' ? null : subtractPoints(shown(assessment.ranking[0] ?? best), shown(best)),
      gains: kind === 'excluded' ? [] : gains.map(({ criterion, lead }) => ({ criterion, points: pointsOf(lead) })),
      exclusions: best.exclusions.filter(({ state }) => state === 'active').map(toExclusion),
    },
  };
}

function toContradiction(
  { contradictions = [] }: Catalogue,
  { contradiction, questions }: FoundContradiction,
): WorkloadJson['contradictions'] {
  return contradictions
    .filter(({ id }) => id === contradiction)
    .map(({ id, reason, ask }) => ({ id, questions: [...questions], reason: { ...reason }, ask: { ...ask } }));
}

function toStores({ managedStores = [] }: Rules, assessment: Assessment): Pick<WorkloadJson, 'managedStores'> {
  const need = findStoreNeed(assessment.answers);
  if (need === null || managedStores.length === 0) return {};
  return { managedStores: { canBuy: need.kept === null, kinds: managedStores.map(({ id }) => id) } };
}

function toExclusion({ exclusion, questions }: FoundExclusion): { constraint: string; answers: string[] } {
  return { constraint: exclusion, answers: [...questions] };
}

function toNearest({ assessment, nearest }: Findings): NonNullable<WorkloadJson['nearest']> {
  return nearest.map(({ alternative, exclusions }) => {
    const found = assessment.ranking.find((ranked) => ranked.alternative === alternative)?.exclusions ?? [];
    return { alternative, exclusions: found.filter(({ exclusion }) => exclusions.includes(exclusion)).map(toExclusion) };
  });
}
