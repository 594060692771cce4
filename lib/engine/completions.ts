import type { CompiledExclusion, Factor, Model } from './compile';
import { admits, isMet, type State } from './conditions';
import { mergeChanges, type Change } from './effects';
import { findPresumed } from './presumed';

/**
 * An open question below the open questions that its effects also depend on. It has a row for each of its choices under
 * each way to answer the questions above it (a path): row `start + path * choices + choice`, which is the path of the
 * nodes below.
 */
export interface OpenNode {
  readonly question: number;
  readonly choices: number;
  /** The node above, as an index of the factor's nodes, and its first row; -1 for a root. */
  readonly parent: number;
  readonly above: number;
  readonly start: number;
  readonly paths: number;
}

/** What a row's choice adds beyond what the known answers, what is presumed, and the choices above it already add. */
interface Row {
  readonly change: Change;
  /** The factor's known answers and the choices on the way to this row, its own included; nothing else. */
  readonly chosen: State;
}

/**
 * The open questions of a factor as a forest: given the answers above them, branches do not depend on each other, so an
 * extreme is found branch by branch instead of over all combinations.
 */
interface Forest {
  /** Every node after the one above it. */
  readonly nodes: readonly OpenNode[];
  readonly rows: readonly Row[];
  readonly table: RowTable;
  /** A knock-out table in which nothing is knocked out. */
  readonly none: Int32Array;
  /** What is already known of how far it reaches, by weights and exclusions judged. */
  readonly reaches: Map<string, Reach>;
  /** The row that takes away again what is presumed, which no node has; -1 where nothing is. */
  readonly withdrawn: number;
}

/** The most that a factor can add, whatever is answered. */
export interface Reach {
  /** By `leader * alternatives + alternative`: to a lead; -Infinity where every answer knocks the leader out. */
  readonly leads: Float64Array;
  /** To each score: the least, then the greatest. */
  readonly extremes: Float64Array;
}

/** The changes of all rows at once: entry k adds `points[k]` on `criteria[k]` at `slots[k]`, `alternative * rows + row`. */
export interface RowTable {
  readonly slots: Int32Array;
  readonly criteria: Int32Array;
  readonly points: Int32Array;
}

/** A factor with an open question. */
export interface OpenFactor extends Forest {
  /** By row: the alternatives (as bits) that it knocks out on its own. */
  readonly knockedOut: Int32Array;
  /** The factor's exclusions that are behind that, as bits. */
  readonly judged: number;
}

/** Every factor that has an open question, in declared order. */
export function listOpenFactors(model: Model, state: State): OpenFactor[] {
  if (!state.includes(-1)) return [];
  const result: OpenFactor[] = [];
  for (const factor of model.factors) {
    if (!isOpen(factor, state)) continue;
    const forest = findForest(model, factor, state);
    result.push({ ...forest, ...findKnockOuts(factor, forest, state) });
  }
  return result;
}

function isOpen(factor: Factor, state: State): boolean {
  for (const question of factor.questions) if ((state[question] ?? -1) < 0) return true;
  return false;
}

/** What a factor's known answers leave open never depends on other factors, so it is worked out once. */
const forests = new WeakMap<Factor, Map<number, Forest>>();

function findForest(model: Model, factor: Factor, state: State): Forest {
  const byKey = forests.get(factor) ?? new Map<number, Forest>();
  forests.set(factor, byKey);
  let key = 0;
  for (const question of factor.questions) key = key * ((model.choiceCount[question] ?? 0) + 1) + (state[question] ?? -1) + 1;
  const { presumption } = model;
  const presumed = presumption && factor.questions.includes(presumption.question) ? findPresumed(presumption, state) : -1;
  if (presumption) key = key * ((model.choiceCount[presumption.question] ?? 0) + 1) + presumed + 1;
  let forest = byKey.get(key);
  if (!forest) byKey.set(key, (forest = growForest(model, factor, { state, presumed })));
  return forest;
}

/** `presumed`: the choice that an open question of the factor is taken for, or -1. */
interface Soil {
  readonly state: State;
  readonly presumed: number;
}

function growForest(model: Model, factor: Factor, { state, presumed }: Soil): Forest {
  const open = factor.questions.filter((question) => (state[question] ?? -1) < 0);
  // Questions meet in an effect or in an exclusion; known answers no longer tie others together.
  const ties = [...factor.joint, ...factor.exclusions].map(({ questions }) => questions.filter((question) => open.includes(question)));
  const known = new Int8Array(model.questions).fill(-1);
  for (const question of factor.questions) known[question] = state[question] ?? -1;
  const question = model.presumption?.question ?? -1;
  const withdrawal = presumed < 0 ? null : negate(addUp(model, factor.joint, { question, choice: presumed, known }));
  const forest: Growth = { nodes: [], rows: [], withdrawal };
  const grow = (questions: readonly number[], parent: number): void => {
    for (const branch of splitByTies(questions, ties)) {
      const question = findCentre(branch, ties);
      const index = addNode(model, factor, { forest, question, parent, known });
      grow(
        branch.filter((other) => other !== question),
        index,
      );
    }
  };
  grow(open, -1);
  const { nodes, rows } = forest;
  const withdrawn = withdrawal ? rows.push({ chosen: known, change: withdrawal }) - 1 : -1;
  return { nodes, rows, table: tabulate(rows), none: new Int32Array(rows.length), reaches: new Map(), withdrawn };
}

interface Growth {
  readonly nodes: OpenNode[];
  readonly rows: Row[];
  /** What every answer to the presumed question takes away; null where nothing is presumed. */
  readonly withdrawal: Change | null;
}

interface Added {
  readonly question: number;
  readonly choice: number;
  readonly known: State;
}

/** What one choice adds to what is known. */
function addUp({ single }: Pick<Model, 'single'>, joint: Factor['joint'], { question, choice, known }: Added): Change {
  const chosen = known.slice();
  chosen[question] = choice;
  const changes = joint.filter((effect) => effect.questions.includes(question) && isMet(effect, chosen)).map(({ change }) => change);
  const own = single[question]?.[choice];
  return mergeChanges(own ? [own, ...changes] : changes);
}

function negate({ alternatives, criteria, points }: Change): Change {
  return { alternatives, criteria, points: points.map((added) => -added) };
}

interface NodePlace {
  readonly forest: Growth;
  readonly question: number;
  readonly parent: number;
  readonly known: State;
}

/** Adds a question below a node (-1: none), and returns its index. */
function addNode(model: Model, factor: Factor, { forest, question, parent, known }: NodePlace): number {
  const { nodes, rows } = forest;
  const withdrawal = model.presumption?.question === question ? forest.withdrawal : null;
  const above = nodes[parent];
  const paths = above ? rows.slice(above.start, above.start + above.paths * above.choices).map(({ chosen }) => chosen) : [known];
  const choices = model.choiceCount[question] ?? 0;
  const index = nodes.push({ question, choices, parent, above: above?.start ?? -1, start: rows.length, paths: paths.length }) - 1;
  for (const path of paths) {
    for (let choice = 0; choice < choices; choice++) {
      const chosen = path.slice();
      chosen[question] = choice;
      const added = addUp(model, factor.joint, { question, choice, known: path });
      rows.push({ chosen, change: withdrawal ? mergeChanges([added, withdrawal]) : added });
    }
  }
  return index;
}

/** Groups of questions that no tie connects. */
function splitByTies(questions: readonly number[], ties: readonly (readonly number[])[]): number[][] {
  let groups: number[][] = questions.map((question) => [question]);
  for (const tie of ties) {
    const touched = groups.filter((group) => group.some((question) => tie.includes(question)));
    if (touched.length > 1) groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
  }
  return groups;
}

/** The question with the most ties: answering it separates most of the others. */
function findCentre(branch: readonly number[], ties: readonly (readonly number[])[]): number {
  const tiedTo = (question: number): number =>
    branch.filter((other) => other !== question && ties.some((tie) => tie.includes(question) && tie.includes(other))).length;
  return branch.reduce((best, question) => (tiedTo(question) > tiedTo(best) ? question : best));
}

function tabulate(rows: readonly Row[]): RowTable {
  const entries = rows.flatMap(({ change }, row) =>
    Array.from(change.points, (points, k) => ({
      slot: (change.alternatives[k] ?? 0) * rows.length + row,
      criterion: change.criteria[k] ?? 0,
      points,
    })),
  );
  return {
    slots: Int32Array.from(entries, ({ slot }) => slot),
    criteria: Int32Array.from(entries, ({ criterion }) => criterion),
    points: Int32Array.from(entries, ({ points }) => points),
  };
}

/** An exclusion is judged here where everything that it still needs to know is in this factor. */
function findKnockOuts(factor: Factor, { rows, none }: Forest, state: State): Pick<OpenFactor, 'knockedOut' | 'judged'> {
  let knockedOut = none;
  let judged = 0;
  for (let index = 0; index < factor.exclusions.length; index++) {
    const exclusion = factor.exclusions[index];
    if (!exclusion || !isDecidedWithin(factor, exclusion, state)) continue;
    if (judged === 0) knockedOut = new Int32Array(rows.length);
    judged |= 1 << index;
    for (let row = 0; row < rows.length; row++) {
      if (isMetBy(factor, exclusion, rows[row]?.chosen ?? state)) knockedOut[row] = (knockedOut[row] ?? 0) | exclusion.bits;
    }
  }
  return { knockedOut, judged };
}

function isDecidedWithin(factor: Factor, { questions, masks }: CompiledExclusion, state: State): boolean {
  let open = false;
  for (let literal = 0; literal < questions.length; literal++) {
    const question = questions[literal] ?? 0;
    const choice = state[question] ?? -1;
    if (choice >= 0 && !admits(masks[literal] ?? 0, choice)) return false;
    if (choice < 0 && !factor.questions.includes(question)) return false;
    open ||= choice < 0;
  }
  return open;
}

/** Literals of other factors are known to hold. */
function isMetBy(factor: Factor, { questions, masks }: CompiledExclusion, chosen: State): boolean {
  for (let literal = 0; literal < questions.length; literal++) {
    const question = questions[literal] ?? 0;
    if (!factor.questions.includes(question)) continue;
    const choice = chosen[question] ?? -1;
    if (!admits(masks[literal] ?? 0, choice)) return false;
  }
  return true;
}

/**
 * The greatest sum over the completions of a factor: `rows` has a number for each of its rows, the first at `start`, and is
 * overwritten. Branches are closed from below: the best of a node's choices is added to the row above it.
 */
export function sumGreatest(nodes: readonly OpenNode[], rows: Float64Array, start: number): number {
  let total = 0;
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (!node) continue;
    let row = start + node.start;
    for (let path = 0; path < node.paths; path++) {
      let best = -Infinity;
      for (let choice = 0; choice < node.choices; choice++) {
        const value = rows[row++] ?? 0;
        best = value > best ? value : best;
      }
      if (node.above < 0) total += best;
      else rows[start + node.above + path] = (rows[start + node.above + path] ?? 0) + best;
    }
  }
  return total;
}
