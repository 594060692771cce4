import type { BranchView } from './bounds';
import type { OpenFactor, OpenNode } from './completions';
import type { Drawing } from './drawing';
import type { Model } from './compile';
import type { State } from './conditions';
import { drawExclusions, findMet, type DrawnAnswers, type DrawnPlaces } from './drawn-exclusions';

/** Complete answers at some points of a lattice, one place a point. */
export interface Draws {
  readonly nodes: readonly DrawnNode[];
  /** By place: the alternatives that the answers there exclude, as bits. */
  readonly out: Int32Array;
}

/** No row: the question adds nothing at that place. */
export const NO_ROW = 0xffff;

/** An open question with the row of its factor that it draws, or `NO_ROW`, by place. */
export interface DrawnNode {
  readonly factor: OpenFactor;
  readonly rows: Uint16Array;
}

/** Points of a lattice by their numbers. */
export interface Points {
  readonly samples: Uint16Array;
}

/** The points that each branch gets: the purpose is drawn like any other open answer. */
function dealPoints(drawing: Drawing, views: readonly BranchView[]): Points[] {
  const { model, size } = drawing;
  const purposes = views.length > 1 ? drawing.draw(model.purposeQuestion) : new Uint8Array(size);
  return views.map((_, branch) => {
    const samples = new Uint16Array(size);
    let count = 0;
    for (let sample = 0; sample < size; sample++) if (purposes[sample] === branch) samples[count++] = sample;
    return { samples: samples.subarray(0, count) };
  });
}

/** A branch with its points, and what is drawn there. */
export interface DrawnBranch extends Draws {
  readonly view: BranchView;
  readonly points: Points;
}

/** Complete answers at all points of the lattice. */
export function drawBranches(drawing: Drawing, views: readonly BranchView[]): DrawnBranch[] {
  const points = dealPoints(drawing, views);
  return views.map((view, branch) => {
    const own = points[branch] ?? { samples: new Uint16Array() };
    return { view, points: own, ...drawAnswers(drawing, view, own) };
  });
}

/** Answers every open question of a branch at each of its points. */
function drawAnswers(drawing: Drawing, { branch: { state }, factors }: BranchView, { samples }: Points): Draws {
  const roots = findRoots(factors);
  const known = new Map<number, DrawnAnswers>();
  const drawn = (question: number): DrawnAnswers => {
    let answers = known.get(question);
    if (!answers) {
      const neutral = drawing.findNeutral(roots.get(question) ?? question);
      answers = { choices: pick(drawing.draw(question), samples), neutral: neutral && pick(neutral, samples) };
      known.set(question, answers);
    }
    return answers;
  };
  const places = { count: samples.length, drawn, state };
  return {
    nodes: factors.flatMap((factor) => drawFactor(drawing.model, factor, places)),
    out: drawExclusions(drawing.model, state, places),
  };
}

/** Of a column by point what belongs to some of the points, by their places. */
function pick(column: Uint8Array, samples: Uint16Array): Uint8Array {
  if (samples.length === column.length) return column;
  const picked = new Uint8Array(samples.length);
  for (let place = 0; place < picked.length; place++) picked[place] = column[samples[place] ?? 0] ?? 0;
  return picked;
}

interface GivenPlaces extends DrawnPlaces {
  readonly state: State;
}

function drawFactor(model: Model, factor: OpenFactor, places: GivenPlaces): DrawnNode[] {
  const nodes: DrawnNode[] = [];
  for (const node of factor.nodes) {
    const above = nodes[node.parent]?.rows;
    const drawn = places.drawn(node.question);
    const rows = above ? drawBelow(node, above, drawn) : drawRoot(node, drawn);
    if (factor.withdrawn >= 0 && node.question === model.presumption?.question) withdraw(rows, factor.withdrawn, findEnded(model, places));
    nodes.push({ factor, rows });
  }
  return nodes;
}

/** By place: 1 where what is drawn makes the presumed question moot. */
function findEnded(model: Model, places: GivenPlaces): Uint8Array | null {
  const end = model.presumption?.end;
  const question = end?.questions[0] ?? -1;
  const mask = end?.masks[0] ?? 0;
  return (places.state[question] ?? 0) < 0 ? findMet(model, [{ question, mask }], places) : null;
}

/** Where a question is nothing out of the ordinary, what it is presumed to be stays, unless it is moot there. */
function withdraw(rows: Uint16Array, row: number, ended: Uint8Array | null): void {
  for (let place = 0; place < rows.length; place++) if (ended?.[place] && rows[place] === NO_ROW) rows[place] = row;
}

function drawRoot({ start }: OpenNode, { choices, neutral }: DrawnAnswers): Uint16Array {
  const rows = new Uint16Array(choices.length);
  for (let place = 0; place < rows.length; place++) rows[place] = neutral?.[place] ? NO_ROW : start + (choices[place] ?? 0);
  return rows;
}

/** The rows below those of the question above; below none there is none. */
function drawBelow(node: OpenNode, above: Uint16Array, { choices }: DrawnAnswers): Uint16Array {
  const rows = new Uint16Array(choices.length);
  const first = node.start - node.above * node.choices;
  for (let place = 0; place < rows.length; place++) {
    const row = above[place] ?? NO_ROW;
    rows[place] = row === NO_ROW ? NO_ROW : first + row * node.choices + (choices[place] ?? 0);
  }
  return rows;
}

/** The question at the root of each open one: the questions of an effect are ordinary together or not at all. */
export function findRoots(factors: readonly OpenFactor[]): ReadonlyMap<number, number> {
  const roots = new Map<number, number>();
  for (const { nodes } of factors) {
    for (const { question, parent } of nodes) {
      const above = nodes[parent]?.question ?? question;
      roots.set(question, roots.get(above) ?? above);
    }
  }
  return roots;
}
