/**
 * How far weights must move before another alternative leads, in closed form on plain numbers (engine method, 4.7). Weights
 * need not sum to 1; every share in a result is of their sum.
 */

/** The share of a criterion at which the lead passes to another alternative (an index). */
export interface Threshold {
  readonly at: number;
  readonly to: number;
}

/** Where more weight, and where less weight, on one criterion changes the winner; null where it never does. */
export interface WeightThresholds {
  readonly share: number;
  readonly up: Threshold | null;
  readonly down: Threshold | null;
}

/**
 * By criterion: its weight moves to a share t and the others keep their proportions, so that a lead is
 * t x (lead on the criterion) + (1 - t) x (lead on the rest). `winner` is an index of `values` (alternative x criterion).
 */
export function findThresholds(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  winner: number,
): readonly WeightThresholds[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, criterion) => {
    const rest = total - weight;
    let up: Threshold | null = null;
    let down: Threshold | null = null;
    values.forEach((row, to) => {
      if (to === winner || rest <= 0) return;
      const leads = row.map((value, c) => (values[winner]?.[c] ?? 0) - value);
      const here = leads[criterion] ?? 0;
      const elsewhere = leads.reduce((sum, lead, c) => (c === criterion ? sum : sum + (weights[c] ?? 0) * lead), 0) / rest;
      const at = elsewhere / (elsewhere - here);
      if (here < 0 && (!up || at < up.at)) up = { at, to };
      if (elsewhere < 0 && (!down || at > down.at)) down = { at, to };
    });
    return { share: weight / total, up, down };
  });
}

/** The least share of weight that has to move so that a rival draws level: all of it goes to one criterion. */
export interface WeightShift {
  /** The criterion that gains: the one on which the rival leads most. */
  readonly to: number;
  /** The criteria that lose, those on which the winner leads most first. Shares; they sum to `moved`. */
  readonly from: readonly { readonly criterion: number; readonly amount: number }[];
  readonly moved: number;
}

/**
 * `leads` is winner minus rival by criterion. Taking from the greatest lead first closes the gap with the least weight
 * moved. Null where the winner leads on every criterion: no weighting lets the rival draw level.
 */
export function findLeastShift(leads: readonly number[], weights: readonly number[]): WeightShift | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const to = leads.indexOf(Math.min(...leads));
  const target = leads[to] ?? 0;
  if (target > 0) return null;
  let gap = leads.reduce((sum, lead, criterion) => sum + lead * (weights[criterion] ?? 0), 0);
  const givers = leads.map((_, criterion) => criterion).filter((criterion) => (leads[criterion] ?? 0) > target);
  const from: { criterion: number; amount: number }[] = [];
  for (const criterion of givers.sort((a, b) => (leads[b] ?? 0) - (leads[a] ?? 0))) {
    const gain = (leads[criterion] ?? 0) - target;
    const amount = Math.min(weights[criterion] ?? 0, Math.max(0, gap) / gain);
    if (amount <= 0) continue;
    gap -= amount * gain;
    from.push({ criterion, amount: amount / total });
  }
  return { to, from, moved: from.reduce((sum, { amount }) => sum + amount, 0) };
}
