import type { Model } from './compile';
import { admits, evaluateCondition, type State } from './conditions';
import type { Drawing } from './drawing';
import type { DrawnBranch } from './draws';
import { findExcludedBits } from './exclusions';
import { drawWeights, pickWeights, type WeightSample } from './lattice';
import type { Reading } from './reading';
import { findWinners } from './winners';

export interface DrawnAnswer {
  readonly question: string;
  readonly answer: string;
}

/** What open answers leave of the first place, apart from what weightings do. Shares are 0..1. */
export interface OpenChances {
  /** By alternative in declared order: how likely it is recommended once everything is answered, at the weights of the score. */
  readonly chances: readonly number[];
  /** How likely no alternative is left then. */
  readonly none: number;
  /** The answer that is drawn most often where none is left, of those that exclude something; null where one always is. */
  readonly noneBy: DrawnAnswer | null;
  /** In how many of the weightings that fit the priorities the recommended alternative is first by the answers given alone. */
  readonly weightings: number;
}

/** The points of a lattice, with what is drawn at them. */
interface Points {
  readonly drawing: Drawing;
  readonly branches: readonly DrawnBranch[];
}

/** `points`: drawn for the open questions of this reading. */
export function measureOpen({ model, situation, assessment }: Omit<Reading, 'views'>, points: Points): OpenChances {
  const { drawing, branches } = points;
  const counts = new Float64Array(model.alternatives + 1);
  const winners = findWinners(branches, drawing.size);
  for (const winner of winners) counts[winner + 1] = (counts[winner + 1] ?? 0) + 1;
  const [none = 0, ...chances] = Array.from(counts, (count) => count / drawing.size);
  const recommended = model.alternativeIndex.get(assessment.recommendation?.alternative ?? '') ?? -1;
  return {
    chances,
    none,
    noneBy: none > 0 ? findCause(drawing, situation.state, winners) : null,
    weightings: recommended < 0 ? 0 : measureWeightings(recommended, findExcludedBits(model, situation.state), points),
  };
}

/** How often one alternative is first by the answers given: only whether anybody is ahead of it has to be looked at. */
function measureWeightings(alternative: number, out: number, { drawing, branches }: Points): number {
  let first = 0;
  for (const { view, points } of branches) {
    const { count, stride, weights } = pickWeights(drawWeights(view.branch.tiers, drawing.size), points.samples);
    const alternatives = view.scores.length;
    const criteria = view.values.length / alternatives;
    const leads = listLeads(view.values, { alternative, criteria }).filter((_, rival) => rival !== alternative && !((out >> rival) & 1));
    const behind = new Uint8Array(count);
    for (const lead of leads) markBehind(behind, lead, { stride, weights });
    for (let place = 0; place < count; place++) first += 1 - (behind[place] ?? 0);
  }
  return first / drawing.size;
}

/** Marks the weightings at which a lead is below 0: criterion by criterion, as weights lie in memory. */
function markBehind(behind: Uint8Array, lead: readonly number[], { stride, weights }: Pick<WeightSample, 'stride' | 'weights'>): void {
  if (lead.every((points) => points >= 0)) return;
  const sums = new Float64Array(behind.length);
  lead.forEach((points, k) => {
    if (points === 0) return;
    const column = k * stride;
    for (let place = 0; place < sums.length; place++) sums[place] = (sums[place] ?? 0) + points * (weights[column + place] ?? 0);
  });
  for (let place = 0; place < sums.length; place++) if ((sums[place] ?? 0) < 0) behind[place] = 1;
}

/** By rival: how far an alternative is ahead of it on each criterion. */
function listLeads(values: readonly number[], { alternative, criteria }: { alternative: number; criteria: number }): number[][] {
  return Array.from({ length: values.length / criteria }, (_, rival) =>
    Array.from({ length: criteria }, (_point, k) => (values[alternative * criteria + k] ?? 0) - (values[rival * criteria + k] ?? 0)),
  );
}

/** Of the answers that an exclusion could go by: the one drawn at most of the points where nothing is left. */
function findCause(drawing: Drawing, state: State, winners: Int8Array): DrawnAnswer | null {
  const { model } = drawing;
  const questions = new Set(
    model.exclusions.flatMap((exclusion) => (evaluateCondition(exclusion, state) === 'unknown' ? exclusion.questions : [])),
  );
  let cause: DrawnAnswer | null = null;
  let most = 0;
  for (const question of [...questions].filter((index) => (state[index] ?? -1) < 0)) {
    const counts = new Map<number, number>();
    drawing.draw(question).forEach((choice, point) => {
      if (winners[point] === -1) counts.set(choice, (counts.get(choice) ?? 0) + 1);
    });
    for (const [choice, count] of counts) {
      if (count <= most || !isNamed(model, question, choice)) continue;
      most = count;
      cause = { question: model.rules.questions[question]?.id ?? '', answer: model.options[question]?.[choice]?.id ?? '' };
    }
  }
  return cause;
}

function isNamed({ exclusions }: Model, question: number, choice: number): boolean {
  return exclusions.some(({ questions, masks }) => {
    const literal = questions.indexOf(question);
    return literal >= 0 && admits(masks[literal] ?? 0, choice);
  });
}
