import type { BranchView } from './bounds';
import type { CompiledExclusion } from './compile';
import type { OpenFactor } from './completions';
import { admits, evaluateCondition } from './conditions';
import { findExcludedBits } from './exclusions';
import type { Drawing } from './drawing';

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
function drawAnswers(drawing: Drawing, view: BranchView, points: Points): Draws {
  return { nodes: view.factors.flatMap((factor) => drawFactor(drawing, factor, points)), out: drawExclusions(drawing, view, points) };
}

function drawFactor(drawing: Drawing, factor: OpenFactor, { samples }: Points): DrawnNode[] {
  const drawn: DrawnNode[] = [];
  for (const node of factor.nodes) {
    const above = drawn[node.parent]?.rows;
    const neutral = above ? null : drawing.findNeutral(node.question);
    const choices = drawing.draw(node.question);
    const rows = new Uint16Array(samples.length);
    for (let place = 0; place < rows.length; place++) {
      if (above?.[place] === NO_ROW || neutral?.[samples[place] ?? 0]) {
        rows[place] = NO_ROW;
        continue;
      }
      const path = above ? (above[place] ?? 0) - node.above : 0;
      rows[place] = node.start + path * node.choices + (choices[samples[place] ?? 0] ?? 0);
    }
    drawn.push({ factor, rows });
  }
  return drawn;
}

/** Only what could still exclude something is looked at for each point. */
function drawExclusions(drawing: Drawing, { branch: { state }, factors }: BranchView, points: Points): Int32Array {
  const { model } = drawing;
  const roots = findRoots(factors);
  const out = new Int32Array(points.samples.length).fill(findExcludedBits(model, state));
  for (const exclusion of model.exclusions) {
    if (evaluateCondition(exclusion, state) !== 'unknown') continue;
    const met = new Uint8Array(out.length).fill(1);
    exclusion.questions.forEach((question, literal) => {
      if ((state[question] ?? -1) >= 0) return;
      const neutral = drawing.findNeutral(roots.get(question) ?? question);
      keepMet(met, { choices: drawing.draw(question), neutral, exclusion, literal, points });
    });
    for (let place = 0; place < out.length; place++) if (met[place]) out[place] = (out[place] ?? 0) | exclusion.bits;
  }
  return out;
}

interface DrawnLiteral {
  readonly choices: Uint8Array;
  readonly neutral: Uint8Array | null;
  readonly exclusion: CompiledExclusion;
  readonly literal: number;
  readonly points: Points;
}

function keepMet(met: Uint8Array, { choices, neutral, exclusion, literal, points: { samples } }: DrawnLiteral): void {
  const mask = exclusion.masks[literal] ?? 0;
  for (let place = 0; place < met.length; place++) {
    const sample = samples[place] ?? 0;
    if (neutral?.[sample] || !admits(mask, choices[sample] ?? 0)) met[place] = 0;
  }
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
