import { sumGreatest, type OpenFactor, type Reach } from './completions';
import type { Branch } from './situation';

/** How many weightings a factor remembers; with more readers at once it starts anew. */
const REMEMBERED = 32;

/** Factors and weightings come back at every answer, so what a factor can add to scores and leads is remembered. */
export function findReach(m: number, factor: OpenFactor, { weights, cone }: Pick<Branch, 'weights' | 'cone'>): Reach {
  const key = `${factor.judged} ${cone}`;
  let reach = factor.reaches.get(key);
  if (!reach) {
    if (factor.reaches.size >= REMEMBERED) factor.reaches.clear();
    factor.reaches.set(key, (reach = measureReach(m, factor, weights)));
  }
  return reach;
}

function measureReach(m: number, factor: OpenFactor, weights: Float64Array): Reach {
  const gains = measureGains(m, factor, weights);
  return { leads: findLeads(m, factor, gains), extremes: findExtremes(m, factor, gains) };
}

/** What each row of a factor adds to each score, by `alternative * rows + row`. */
export function measureGains(m: number, { rows, table }: OpenFactor, weights: Float64Array): Float64Array {
  const gains = new Float64Array(rows.length * m);
  const { slots, criteria, points } = table;
  for (let k = 0; k < points.length; k++) {
    const slot = slots[k] ?? 0;
    gains[slot] = (gains[slot] ?? 0) + (points[k] ?? 0) * (weights[criteria[k] ?? 0] ?? 0);
  }
  return gains;
}

function findExtremes(m: number, { nodes, rows }: OpenFactor, gains: Float64Array): Float64Array {
  const extremes = new Float64Array(2 * m);
  for (let i = 0; i < m; i++) {
    const own = gains.slice(i * rows.length, (i + 1) * rows.length);
    const turned = own.map((gain) => -gain);
    extremes[i] = -sumGreatest(nodes, turned, 0);
    extremes[m + i] = sumGreatest(nodes, own, 0);
  }
  return extremes;
}

/** A row that knocks the leader out does not count. */
function findLeads(m: number, { nodes, knockedOut }: OpenFactor, gains: Float64Array): Float64Array {
  const count = knockedOut.length;
  const leads = new Float64Array(m * m);
  const scratch = new Float64Array(count);
  for (let j = 0; j < m; j++) {
    for (let i = 0; i < m; i++) {
      for (let row = 0; row < count; row++) {
        const isOut = ((knockedOut[row] ?? 0) >> j) & 1;
        scratch[row] = isOut ? -Infinity : (gains[j * count + row] ?? 0) - (gains[i * count + row] ?? 0);
      }
      leads[j * m + i] = sumGreatest(nodes, scratch, 0);
    }
  }
  return leads;
}
