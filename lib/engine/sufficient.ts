import type { State } from './conditions';
import type { Assessment } from './assessment';
import { compile, type Model } from './compile';
import { Forgetting } from './forgetting';
import { leaveOutMost } from './leave-out';
import type { Rules } from './rules';
import { hasPurposes, readBranches, readSituation } from './situation';
import { describeLeaving } from './sufficient-needs';

/**
 * The fewest answers that already decide: as long as they stand, the recommendation stands, whatever the other answers are,
 * with the weights that the priorities and the purpose give (4.8). Question ids in declared order; null where the answers
 * given do not decide. About a millisecond.
 */
export function findSufficientAnswers(rules: Rules, assessment: Assessment): string[] | null {
  const model = compile(rules);
  const subject = model.alternativeIndex.get(assessment.recommendation?.alternative ?? '');
  if (subject === undefined) return null;
  const sheet: Sheet = {
    model,
    state: readSituation(model, assessment.answers, assessment.priorities).state,
    forgetting: new Forgetting(model, readBranches(model, assessment.answers, assessment.priorities), subject),
  };
  if (!stands(sheet, [])) return null;
  const given = [...sheet.state.keys()].filter((question) => (sheet.state[question] ?? -1) >= 0);
  const forgotten = forgetMost(sheet, given);
  return given.filter((question) => !forgotten.includes(question)).map((question) => rules.questions[question]?.id ?? '');
}

interface Sheet {
  readonly model: Model;
  readonly state: State;
  readonly forgetting: Forgetting;
}

/** With the purpose forgotten too, the recommendation has to stand by the weights of each: a problem of its own. */
function forgetMost(sheet: Sheet, given: readonly number[]): readonly number[] {
  const purpose = hasPurposes(sheet.model) ? sheet.model.purposeQuestion : -1;
  let forgotten = forgetGreedily(sheet, given);
  const isForgotten = forgotten.includes(purpose);
  // No more can be forgotten beside the purpose than without it. So this asks for one more than was found beside it.
  const without = forgetMore(sheet, [], forgotten.length - (isForgotten ? 1 : 0));
  if (without && without.length > forgotten.length) forgotten = without;
  if (!given.includes(purpose) || (isForgotten && !without) || !stands(sheet, [purpose])) return forgotten;
  const others = forgetMore(sheet, [purpose], forgotten.length - 1);
  return others ? [purpose, ...others] : forgotten;
}

/** The answers that the lead misses least are forgotten first, as long as it stands: a good start, not always the most. */
function forgetGreedily(sheet: Sheet, given: readonly number[]): readonly number[] {
  const byLoss = given.map((question) => ({ question, regret: sheet.forgetting.findRegret(forget(sheet.state, [question])) }));
  let forgotten: readonly number[] = [];
  for (const { question } of byLoss.sort((a, b) => a.regret - b.regret)) {
    const more = [...forgotten, question];
    if (stands(sheet, more)) forgotten = more;
  }
  return forgotten;
}

/** More answers than `count` that can be forgotten besides some that always are, but for the purpose; null for none. */
function forgetMore(sheet: Sheet, always: readonly number[], count: number): readonly number[] | null {
  const leaving = describeLeaving(sheet.model, sheet.forgetting, forget(sheet.state, always));
  return leaveOutMost({ ...leaving, accepts: (others) => stands(sheet, [...always, ...others]) }, count);
}

function stands({ state, forgetting }: Sheet, forgotten: readonly number[]): boolean {
  return forgetting.findRegret(forget(state, forgotten), 0) < 0;
}

function forget(state: State, questions: readonly number[]): State {
  const left = state.slice();
  for (const question of questions) left[question] = -1;
  return left;
}
