import type { Assessment } from './assessment';
import { viewBranches, type BranchView } from './bounds';
import { compile, type Change, type Model } from './compile';
import { drawAnswers, findDrawnExclusions, type DrawnNode } from './draws';
import { evaluateRule } from './exclusions';
import { drawChoices, type LatticeSize } from './lattice';
import { measureGains } from './reach';
import type { Rules } from './rules';
import { readSituation } from './situation';
import { findBest } from './values';

/** An open question and what its answer would tell. */
export interface OpenQuestion {
  readonly question: string;
  /** Bits that its answer tells about which alternative will be recommended, 0 or more. */
  readonly information: number;
  /** Whether an answer could take part in excluding an alternative that is not excluded yet. */
  readonly excludes: boolean;
  /** False where no answer changes any lead or any exclusion. */
  readonly matters: boolean;
}

/** What is still open, the most informative question first. */
export interface Outlook {
  readonly questions: readonly OpenQuestion[];
  /** How many of them are still worth asking. 0 where the recommendation is proven. */
  readonly worthAsking: number;
  /** The share (0..1) of the ways to answer what is open in which the recommendation stays as it is. */
  readonly stays: number;
}

/** At this share the questionnaire offers to stop (same-decision probability; engine method, 4.9). */
export const STOP_SHARE = 0.95;

/** Bits below which an answer is not worth its question: the noise of the sample is of this size. */
const WORTH_BITS = 0.01;

/** An exclusion decides more for good than a lead does, so it may be asked first at this share of the best information. */
const EXCLUSION_TOLERANCE = 0.9;

const SIZE: LatticeSize = 1024;

/**
 * Orders the open questions by what they tell: mutual information between an answer and the final recommendation, from one
 * sample of complete answers, evenly drawn (4.9). About a millisecond; the same input gives the same order.
 */
export function orderOpenQuestions(rules: Rules, assessment: Assessment): Outlook {
  const model = compile(rules);
  const { state, branches } = readSituation(model, assessment.answers, assessment.priorities);
  const views = viewBranches(model, { branches });
  const winners = drawWinners(model, views);
  const open = rules.questions.map((_, question) => question).filter((question) => (state[question] ?? -1) < 0);
  const questions = open.map((question): OpenQuestion => {
    const excludes = canExclude(model, assessment, { question, state });
    return {
      question: rules.questions[question]?.id ?? '',
      information: measureInformation(model, question, winners),
      excludes,
      matters:
        excludes || (question === model.purposeQuestion && views.length > 1) || views.some((view) => canMoveLead(model, view, question)),
    };
  });
  const current = assessment.recommendation ? (model.alternativeIndex.get(assessment.recommendation.alternative) ?? -1) : -1;
  const stays = winners.filter((winner) => winner === current).length / SIZE;
  return { questions: orderByInformation(rules, questions), worthAsking: countWorthAsking(assessment, questions, stays), stays };
}

function countWorthAsking({ proven }: Assessment, questions: readonly OpenQuestion[], stays: number): number {
  if (proven) return 0;
  const informative = questions.filter(({ information, matters }) => matters && information >= WORTH_BITS).length;
  // Answers may tell only together what none tells alone.
  return informative === 0 && stays < 1 && questions.some(({ matters }) => matters) ? 1 : informative;
}

/** By sample: the alternative that would be recommended with complete answers; -1 where all are excluded. */
function drawWinners(model: Model, views: readonly BranchView[]): Int8Array {
  const winners = new Int8Array(SIZE);
  const branchAt = views.length > 1 ? drawChoices(SIZE, model.criteria + model.purposeQuestion, views.length) : new Uint8Array(SIZE);
  views.forEach((view, branch) => {
    const gainsOf = new Map(view.factors.map((factor) => [factor, measureGains(model.alternatives, factor, view.branch.weights)]));
    const draws = drawAnswers(model, view, SIZE).map((draw) => ({
      ...draw,
      gains: gainsOf.get(draw.factor) ?? new Float64Array(),
    }));
    const excludedAt = findDrawnExclusions(model, view.branch.state, SIZE);
    const scores = new Float64Array(model.alternatives);
    for (let sample = 0; sample < SIZE; sample++) {
      if (branchAt[sample] !== branch) continue;
      scores.set(view.scores);
      addDrawnGains(scores, draws, sample);
      winners[sample] = findBest(scores, excludedAt(sample));
    }
  });
  return winners;
}

interface GainingNode extends DrawnNode {
  /** By `alternative * rows + row` of its factor. */
  readonly gains: Float64Array;
}

function addDrawnGains(scores: Float64Array, draws: readonly GainingNode[], sample: number): void {
  for (const { gains, rows, factor } of draws) {
    const count = factor.rows.length;
    const row = rows[sample] ?? 0;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (gains[i * count + row] ?? 0);
  }
}

/** Bits, less what an answer that tells nothing would show by chance in a sample of this size (Miller & Madow 1955). */
function measureInformation(model: Model, question: number, winners: Int8Array): number {
  const choices = model.choiceCount[question] ?? 1;
  const answers = drawChoices(SIZE, model.criteria + question, choices);
  const columns = model.alternatives + 1;
  const joint = new Float64Array(choices * columns);
  for (let sample = 0; sample < SIZE; sample++) {
    const cell = (answers[sample] ?? 0) * columns + (winners[sample] ?? 0) + 1;
    joint[cell] = (joint[cell] ?? 0) + 1;
  }
  const byWinner = new Float64Array(columns);
  const byAnswer = new Float64Array(choices);
  joint.forEach((count, cell) => {
    byWinner[cell % columns] = (byWinner[cell % columns] ?? 0) + count;
    byAnswer[Math.floor(cell / columns)] = (byAnswer[Math.floor(cell / columns)] ?? 0) + count;
  });
  let bits = 0;
  joint.forEach((count, cell) => {
    const expected = (byWinner[cell % columns] ?? 0) * (byAnswer[Math.floor(cell / columns)] ?? 0);
    if (count > 0) bits += (count / SIZE) * Math.log2((count * SIZE) / expected);
  });
  const seen = byWinner.filter((count) => count > 0).length;
  // Single precision hides the last digits, in which browsers' logarithms may differ.
  return Math.fround(Math.max(0, bits - ((choices - 1) * (seen - 1)) / (2 * SIZE * Math.LN2)));
}

interface Asked {
  readonly question: number;
  readonly state: Int8Array;
}

function canExclude(model: Model, { ranking }: Assessment, { question, state }: Asked): boolean {
  const out = ranking.filter(({ status }) => status === 'out').map(({ alternative }) => model.alternativeIndex.get(alternative));
  return model.exclusions.some(
    (exclusion) =>
      exclusion.questions.includes(question) &&
      evaluateRule(exclusion, state) === 'unknown' &&
      exclusion.alternatives.some((alternative) => !out.includes(alternative)),
  );
}

/** Whether a choice, alone or in a joint effect that is still possible, gives some pair of alternatives another lead. */
function canMoveLead(model: Model, { branch: { state, weights } }: BranchView, question: number): boolean {
  const choices = model.single[question] ?? [];
  const joint = model.joint.filter((effect) => effect.questions.includes(question) && evaluateRule(effect, state) === 'unknown');
  const first = scoreChange(model, choices[0], weights);
  return (
    choices.some((change) => !isLevel(scoreChange(model, change, weights).map((score, i) => score - (first[i] ?? 0)))) ||
    joint.some(({ change }) => !isLevel(scoreChange(model, change, weights)))
  );
}

function scoreChange(model: Model, change: Change | undefined, weights: Float64Array): Float64Array {
  const scores = new Float64Array(model.alternatives);
  change?.points.forEach((points, k) => {
    const alternative = change.alternatives[k] ?? 0;
    scores[alternative] = (scores[alternative] ?? 0) + points * (weights[change.criteria[k] ?? 0] ?? 0);
  });
  return scores;
}

function isLevel(gains: Float64Array): boolean {
  return gains.every((gain) => gain === gains[0]);
}

/** The most informative first, an exclusion before it within the tolerance; what cannot matter last. */
function orderByInformation(rules: Rules, questions: readonly OpenQuestion[]): OpenQuestion[] {
  const core = new Set(rules.questions.filter((question) => question.core).map(({ id }) => id));
  const isCore = ({ question }: OpenQuestion): number => (core.has(question) ? 1 : 0);
  const remaining = questions.filter(({ matters }) => matters).sort((a, b) => b.information - a.information || isCore(b) - isCore(a));
  const ordered: OpenQuestion[] = [];
  while (remaining.length > 0) {
    const enough = EXCLUSION_TOLERANCE * (remaining[0]?.information ?? 0);
    const exclusion = remaining.findIndex(({ excludes, information }) => excludes && information >= enough);
    ordered.push(...remaining.splice(Math.max(0, exclusion), 1));
  }
  return [...ordered, ...questions.filter(({ matters }) => !matters)];
}
