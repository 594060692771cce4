import type { Several } from '../model/question';
import type { Change } from './effects';
import type { Option } from './options';
import type { QuestionRules } from './rules';

/** Of the points that several choices give one value: which of them counts. Ties go to the first. */
export function pickCounting(points: readonly number[], counts: Several['counts']): number {
  return points.indexOf(counts === 'hardest' ? Math.min(...points) : Math.max(...points));
}

/** By option: what it adds. In each value one of its choices counts, so several answers give no value that one could not. */
export function combineChanges({ choices, several }: QuestionRules, options: readonly Option[], byChoice: readonly Change[]): Change[] {
  const place = new Map(choices.map(({ id }, index) => [id, index]));
  return options.map((option) => {
    const chosen = option.choices.map((id) => byChoice[place.get(id) ?? -1] ?? NOTHING);
    return chosen.length === 1 || !several ? (chosen[0] ?? NOTHING) : combine(chosen, several.counts);
  });
}

const NOTHING: Change = { alternatives: [], criteria: [], points: [] };

function combine(changes: readonly Change[], counts: Several['counts']): Change {
  const tables = changes.map(
    ({ alternatives, criteria, points }) => new Map(points.map((point, k) => [`${alternatives[k]} ${criteria[k]}`, point])),
  );
  const cells = [...new Set(tables.flatMap((table) => [...table.keys()]))]
    .map((key) => ({ key, points: tables.map((table) => table.get(key) ?? 0) }))
    .map(({ key, points }) => ({ at: key.split(' ').map(Number), points: points[pickCounting(points, counts)] ?? 0 }))
    .filter(({ points }) => points !== 0);
  return {
    alternatives: cells.map(({ at }) => at[0] ?? 0),
    criteria: cells.map(({ at }) => at[1] ?? 0),
    points: cells.map(({ points }) => points),
  };
}
