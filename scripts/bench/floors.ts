/**
 * The least work that each task needs, as plain loops over typed arrays: no rules, no names, no results to build. Numbers
 * are arbitrary, sizes are the catalogue's. The engine's time is read as a multiple of these, measured in the same run.
 */
export interface Size {
  readonly alternatives: number;
  readonly criteria: number;
  /** By question: the number of choices. */
  readonly choices: readonly number[];
}

/** Numbers 0..1 that are the same in every run. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function fill(length: number, seed: number): Float64Array {
  const random = makeRandom(seed);
  return Float64Array.from({ length }, () => Math.floor(random() * 20) - 10);
}

/** One answer a question added to the value table, the table weighted, the scores ranked. */
export function scoreFloor({ alternatives: m, criteria: n, choices }: Size): () => number {
  const base = fill(m * n, 1);
  // An answer of the catalogue moves six or seven cells.
  const cells = choices.map((_, question) => Int32Array.from({ length: 7 }, (_cell, k) => (question * 13 + k * 17) % (m * n)));
  const points = fill(7, 2);
  const weights = fill(n, 3);
  return () => {
    const values = base.slice();
    for (const cell of cells) for (let k = 0; k < 7; k++) values[cell[k] ?? 0] = (values[cell[k] ?? 0] ?? 0) + (points[k] ?? 0);
    const scores = new Float64Array(m);
    for (let i = 0; i < m; i++) {
      let sum = 0;
      for (let c = 0; c < n; c++) sum += (values[i * n + c] ?? 0) * (weights[c] ?? 0);
      scores[i] = sum;
    }
    return scores.sort()[0] ?? 0;
  };
}

/**
 * All the numbers of an assessment instead of its scores alone: what each criterion and each question adds to each score too,
 * and which conditions hold, by the literals of each.
 */
export function figuresFloor(size: Size, literals: readonly number[]): () => number {
  const { alternatives: m, criteria: n, choices } = size;
  const score = scoreFloor(size);
  const values = fill(m * n, 4);
  const weights = fill(n, 5);
  const gains = fill(choices.length * m, 6);
  const hold = conditionsFloor(size, literals);
  return () => {
    const byCriterion = new Float64Array(m * n);
    for (let i = 0; i < m; i++) for (let c = 0; c < n; c++) byCriterion[i * n + c] = (weights[c] ?? 0) * (values[i * n + c] ?? 0);
    const byQuestion = new Float64Array(m * choices.length);
    for (let q = 0; q < choices.length; q++) {
      for (let i = 0; i < m; i++) byQuestion[i * choices.length + q] = gains[q * m + i] ?? 0;
    }
    return score() + hold() + (byCriterion[0] ?? 0) + (byQuestion[0] ?? 0);
  };
}

function conditionsFloor(size: Size, literals: readonly number[]): () => number {
  const { questions, excluded, state } = drawConditions(size, literals);
  return () => excludeBy(questions, excluded, state);
}

/** Conditions of so many literals each, what they exclude, and a sheet to ask them of. */
function drawConditions({ alternatives: m, choices }: Size, literals: readonly number[]) {
  const random = makeRandom(7);
  const drawOf = (below: number): number => Math.floor(random() * below);
  return {
    questions: literals.map((count) => Int32Array.from({ length: count }, () => drawOf(choices.length))),
    excluded: Int32Array.from(literals, () => drawOf(2 ** m)),
    state: Int8Array.from(choices, (count) => drawOf(count)),
  };
}

/** For each of `branches` weightings, the greatest lead of each alternative over each, choice by choice. */
export function regretFloor({ alternatives: m, choices }: Size, branches: number): () => number {
  const gains = choices.map((count, question) => fill(count * m, question));
  return () => {
    let sum = 0;
    for (let branch = 0; branch < branches; branch++) {
      for (const gain of gains) sum += addGreatestLeads(gain, m);
    }
    return sum;
  };
}

function addGreatestLeads(gain: Float64Array, m: number): number {
  let sum = 0;
  const count = gain.length / m;
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) {
      let most = -Infinity;
      for (let k = 0; k < count; k++) most = Math.max(most, (gain[j * count + k] ?? 0) - (gain[i * count + k] ?? 0));
      sum += most;
    }
  }
  return sum;
}

/** Every index over `samples` weight vectors that are drawn already: ranks, pairs and the weights where each is first. */
export function acceptabilityFloor({ alternatives: m, criteria: n }: Size, samples: number): () => number {
  const values = fill(m * n, 1);
  const random = makeRandom(2);
  const weights = Float64Array.from({ length: samples * n }, () => -Math.log(random() || 1));
  return () => {
    const ranks = new Float64Array(m * m);
    const pairs = new Float64Array(m * m);
    const first = new Float64Array(m * n);
    const scores = new Float64Array(m);
    for (let sample = 0; sample < samples; sample++) {
      for (let i = 0; i < m; i++) scores[i] = dot([values, i * n], [weights, sample * n], n);
      for (let i = 0; i < m; i++) {
        const rank = countAhead(scores, pairs, i);
        ranks[i * m + rank] = (ranks[i * m + rank] ?? 0) + 1;
        if (rank === 0) addRow([first, i * n], [weights, sample * n], n);
      }
    }
    return (ranks[0] ?? 0) + (pairs[1] ?? 0) + (first[0] ?? 0);
  };
}

function dot([a, i]: readonly [Float64Array, number], [b, j]: readonly [Float64Array, number], length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += (a[i + k] ?? 0) * (b[j + k] ?? 0);
  return sum;
}

function addRow([sums, i]: readonly [Float64Array, number], [row, j]: readonly [Float64Array, number], length: number): void {
  for (let k = 0; k < length; k++) sums[i + k] = (sums[i + k] ?? 0) + (row[j + k] ?? 0);
}

function countAhead(scores: Float64Array, pairs: Float64Array, i: number): number {
  let rank = 0;
  for (let j = 0; j < scores.length; j++) {
    if ((scores[j] ?? 0) > (scores[i] ?? 0)) rank++;
    else pairs[i * scores.length + j] = (pairs[i * scores.length + j] ?? 0) + 1;
  }
  return rank;
}

/** The winner of `samples` complete sets of answers with fixed weights, counted by answer. */
export function outlookFloor({ alternatives: m, choices }: Size, samples: number): () => number {
  const gains = choices.map((count, question) => fill(count * m, question));
  const draws = choices.map((count, question) => Uint8Array.from({ length: samples }, (_, sample) => (sample * (question + 3)) % count));
  return () => {
    const counts = new Float64Array(choices.length * 8 * m);
    const scores = new Float64Array(m);
    for (let sample = 0; sample < samples; sample++) {
      scores.fill(0);
      for (let q = 0; q < gains.length; q++) {
        const row = (draws[q]?.[sample] ?? 0) * m;
        for (let i = 0; i < m; i++) scores[i] = (scores[i] ?? 0) + (gains[q]?.[row + i] ?? 0);
      }
      const winner = scores.indexOf(Math.max(...scores));
      for (let q = 0; q < gains.length; q++) {
        const cell = (q * 8 + (draws[q]?.[sample] ?? 0)) * m + winner;
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
    }
    return counts[0] ?? 0;
  };
}

/** Every combination of up to three answers changed: the scores added up and the best found. */
export function flipsFloor({ alternatives: m, choices }: Size): () => number {
  const gains = choices.map((count, question) => Array.from({ length: count - 1 }, (_, choice) => fill(m, question * 8 + choice)));
  const buffers = Array.from({ length: 4 }, () => new Float64Array(m));
  let best = 0;
  const change = (from: number, depth: number): void => {
    const before = buffers[depth];
    const after = buffers[depth + 1];
    if (!before || !after) return;
    for (let question = from; question < gains.length; question++) {
      for (const gain of gains[question] ?? []) {
        let most = -Infinity;
        for (let i = 0; i < m; i++) {
          after[i] = (before[i] ?? 0) + (gain[i] ?? 0);
          most = Math.max(most, after[i] ?? 0);
        }
        best = Math.max(best, most);
        change(question + 1, depth + 1);
      }
    }
  };
  return () => {
    change(0, 0);
    return best;
  };
}

/** Every combination of up to three answers taken over, on each of two sides: the scores added up and the best found. */
export function settlementsFloor(size: Size): () => number {
  const side = flipsFloor({ ...size, choices: size.choices.map(() => 2) });
  return () => side() + side();
}

/** Every other answer to each question: which exclusions hold then, and how many platforms they leave. */
export function liftFloor(size: Size, literals: readonly number[]): () => number {
  const { alternatives: m, choices } = size;
  const { questions, excluded, state } = drawConditions(size, literals);
  return () => {
    let most = 0;
    for (let question = 0; question < choices.length; question++) {
      const before = state[question] ?? 0;
      for (let choice = 0; choice < (choices[question] ?? 0); choice++) {
        if (choice === before) continue;
        state[question] = choice;
        most = Math.max(most, m - countOnes(excludeBy(questions, excluded, state)));
      }
      state[question] = before;
    }
    return most;
  };
}

function excludeBy(questions: readonly Int32Array[], excluded: Int32Array, state: Int8Array): number {
  let out = 0;
  for (let k = 0; k < questions.length; k++) {
    const read = questions[k] ?? [];
    let holds = true;
    for (let literal = 0; literal < read.length && holds; literal++) holds = state[read[literal] ?? 0] === 0;
    if (holds) out |= excluded[k] ?? 0;
  }
  return out;
}

function countOnes(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The best of all sets of platforms for some workloads. */
export function portfolioFloor({ alternatives: m }: Size, workloads: number): () => number {
  const misfit = fill(workloads * m, 5);
  return () => {
    let least = Infinity;
    for (let bits = 1; bits < 2 ** m; bits++) {
      let sum = 0;
      for (let j = 0; j < workloads; j++) sum += findLeastOf(misfit, j * m, bits);
      least = Math.min(least, sum);
    }
    return least;
  };
}

function findLeastOf(misfit: Float64Array, start: number, bits: number): number {
  let best = Infinity;
  for (let i = 0; bits >> i !== 0; i++) if ((bits >> i) & 1) best = Math.min(best, misfit[start + i] ?? 0);
  return best;
}
