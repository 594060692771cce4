import type { Drawing } from './drawing';
import { listJointRows } from './effects';
import { findRoots } from './draws';
import { findExcludedBits } from './exclusions';
import type { Model } from './compile';
import type { State } from './conditions';
import { presume } from './presumed';
import type { Reading } from './reading';
import { findBest, weighEffects, type Stakes } from './values';

/**
 * By sample: the alternative that would be recommended once every open question but the silent ones (by index) is answered as
 * drawn; -1 where all are excluded. Silent questions stay open, and count as an assessment counts open ones: nothing.
 */
export function drawSilentWinners(drawing: Drawing, { model, situation, views }: Reading, silent: ReadonlySet<number>): Int8Array {
  const open: number[] = [];
  situation.state.forEach((choice, question) => {
    if (choice < 0 && !silent.has(question)) open.push(question);
  });
  const columns = open.map((question) => drawing.draw(question));
  const roots = findRoots(views.flatMap(({ factors }) => factors));
  const neutral = open.map((question) =>
    question === model.purposeQuestion ? null : drawing.findNeutral(roots.get(question) ?? question),
  );
  const isPurposeDrawn = open.includes(model.purposeQuestion) && situation.branches.length > 1;
  const stakes = isPurposeDrawn ? situation.branches.map(({ weights }) => weighEffects(model, weights)) : [];
  const state = situation.state.slice();
  const winners = new Int8Array(drawing.size);
  for (let sample = 0; sample < winners.length; sample++) {
    open.forEach((question, k) => (state[question] = columns[k]?.[sample] ?? 0));
    const weighed = isPurposeDrawn ? stakes[state[model.purposeQuestion] ?? 0] : situation.stakes;
    neutral.forEach((isNeutral, k) => {
      if (isNeutral?.[sample]) state[open[k] ?? 0] = -1;
    });
    winners[sample] = weighed ? findBest(scoreState(model, weighed, state), findExcludedBits(model, state)) : -1;
  }
  return winners;
}

function scoreState(model: Model, { base, gains }: Stakes, answered: State): Float64Array {
  const state = presume(model, answered);
  const scores = base.slice();
  const add = (row: number): void => {
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (gains[row * scores.length + i] ?? 0);
  };
  state.forEach((choice, question) => {
    if (choice >= 0) add((model.effects.rows[question] ?? 0) + choice);
  });
  listJointRows(model.effects, state).forEach(add);
  return scores;
}
