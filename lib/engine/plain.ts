import { leaveAsIs, readTally, type Shares } from './acceptability';
import { drawWeights, type LatticeSize } from './lattice';
import { SCORE_STRIDE, type SampleBlock } from './score-block';
import { openField, Tally } from './tally';

/**
 * The method on plain numbers, for callers that have no catalogue: published vectors, other tools, notebooks.
 */

/** Weighted sums of the rows of `values` (alternative x criterion). Exact for integers below 2^53. */
export function scoreAlternatives(values: readonly (readonly number[])[], weights: readonly number[]): number[] {
  return values.map((row) => row.reduce((sum, value, criterion) => sum + value * (weights[criterion] ?? 0), 0));
}

/**
 * Ranks from 1, the greatest score first; scores within `tolerance` of each other share a rank. Give 0 (the default) for
 * exact integers; for fractions a tolerance keeps a tie a tie.
 */
export function rankScores(scores: readonly number[], tolerance = 0): number[] {
  return scores.map((score) => 1 + scores.filter((other) => other > score + tolerance).length);
}

/** What each choice adds to each alternative: question -> choice -> points by alternative. */
export type PlainQuestionnaire = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/**
 * By alternative: the greatest lead that a rival can still reach over it, over every completion of the open questions.
 * An alternative is the proven winner exactly where this is below 0.
 */
export function maximumRegret(questionnaire: PlainQuestionnaire, answers: Readonly<Record<string, string>>): number[] {
  const questions = Object.entries(questionnaire);
  const count = Object.values(questions[0]?.[1] ?? {})[0]?.length ?? 0;
  const greatestLead = (rival: number, alternative: number): number =>
    questions.reduce((sum, [question, choices]) => {
      const answer = answers[question];
      const open = answer === undefined ? Object.values(choices) : [choices[answer] ?? []];
      return sum + Math.max(...open.map((points) => (points[rival] ?? 0) - (points[alternative] ?? 0)));
    }, 0);
  return Array.from({ length: count }, (_, alternative) => {
    const rivals = Array.from({ length: count }, (_rival, index) => index).filter((index) => index !== alternative);
    return Math.max(...rivals.map((rival) => greatestLead(rival, alternative)));
  });
}

/** What only plain numbers are asked for. */
export interface PlainShares extends Shares {
  /** By alternative, by criterion: the mean of the weights where it ranks first. Null where it never does. */
  readonly centralWeights: readonly (readonly number[] | null)[];
}

/**
 * Sampled ranks, central weights and pairwise shares of a table (alternative x criterion) over a tier cone; `tiers` holds
 * criterion indices, the most important tier first, and is one tier of all criteria by default.
 */
export function sampleShares(
  values: readonly (readonly number[])[],
  { tiers, size = 4096 }: { readonly tiers?: readonly (readonly number[])[]; readonly size?: LatticeSize } = {},
): PlainShares {
  const criteria = values[0]?.length ?? 0;
  const cone = tiers ?? [Array.from({ length: criteria }, (_, criterion) => criterion)];
  const table = values.flat();
  const tally = new Tally(values.length, criteria);
  const sample = drawWeights(cone, size);
  const sums = values.map(() => new Array<number>(criteria).fill(0));
  tally.add(openField(table, { alternatives: values.length, out: 0 }), {
    sample,
    adjustment: leaveAsIs(size),
    onBlock: (block) => {
      addFirstWeights(sums, tally, { sample, block });
    },
  });
  const shares = readTally(tally, { values: table, tiers: cone, out: 0 });
  const centralWeights = sums.map((row, alternative) => {
    const count = tally.ranks[alternative * values.length] ?? 0;
    return count === 0 ? null : row.map((sum) => sum / count);
  });
  return { ...shares, centralWeights };
}

/** By alternative, by criterion: adds the weights of the samples in which it ranks first. */
function addFirstWeights(sums: readonly number[][], { rankColumns }: Tally, { sample, block }: SampleBlock): void {
  sums.forEach((row, alternative) => {
    for (let slot = 0; slot < block.length; slot++) {
      if (rankColumns[alternative * SCORE_STRIDE + slot] !== 0) continue;
      for (let c = 0; c < row.length; c++) row[c] = (row[c] ?? 0) + (sample.weights[c * sample.stride + block.from + slot] ?? 0);
    }
  });
}
