import type { BranchView } from './bounds';
import type { Model } from './compile';
import { admits, evaluateCondition, type State } from './conditions';
import type { Drawing } from './drawing';
import { dealPoints } from './draws';
import { findExcludedBits } from './exclusions';
import { drawWeights, pickWeights } from './lattice';
import type { Reading } from './reading';
import { openField, Tally } from './tally';
import { drawWinners } from './winners';

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

/** At the points of the drawing, whose open questions are those of the reading. */
export function measureOpen(drawing: Drawing, { model, situation, views, assessment }: Reading): OpenChances {
  const counts = new Float64Array(model.alternatives + 1);
  const winners = drawWinners(drawing, views);
  for (const winner of winners) counts[winner + 1] = (counts[winner + 1] ?? 0) + 1;
  const [none = 0, ...chances] = Array.from(counts, (count) => count / drawing.size);
  const recommended = model.alternativeIndex.get(assessment.recommendation?.alternative ?? '') ?? -1;
  return {
    chances,
    none,
    noneBy: none > 0 ? findCause(drawing, situation.state, winners) : null,
    weightings: measureWeightings(model, { drawing, views, out: findExcludedBits(model, situation.state) }, recommended),
  };
}

interface Given {
  readonly drawing: Drawing;
  readonly views: readonly BranchView[];
  readonly out: number;
}

/** How often one alternative is first by the answers given. */
function measureWeightings(model: Model, { drawing, views, out }: Given, alternative: number): number {
  if (alternative < 0) return 0;
  const tally = new Tally(model.alternatives, model.criteria);
  dealPoints(drawing, views).forEach(({ samples }, branch) => {
    const view = views[branch];
    if (!view) return;
    const sample = pickWeights(drawWeights(view.branch.tiers, drawing.size), samples);
    const adjustment = { add: () => undefined, out: new Int32Array(samples.length).fill(out) };
    tally.add(openField(view.values, { alternatives: model.alternatives, out }), { sample, adjustment });
  });
  return (tally.ranks[alternative * model.alternatives] ?? 0) / drawing.size;
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
      if (winners[point] === -1 && isNamed(model, question, choice)) counts.set(choice, (counts.get(choice) ?? 0) + 1);
    });
    for (const [choice, count] of counts) {
      if (count <= most) continue;
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
