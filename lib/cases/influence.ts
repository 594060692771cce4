import { readStanding, type Rules, type Standing } from '../engine';
import { UNKNOWN, type Answers, type Priorities } from '../model/answers';

/** Points that count for each alternative which an answer alone excludes: as much as a clear lead. */
const EXCLUDED = 5;

/**
 * How far each answer moves the ranking: the widest change of a lead between two alternatives once the answer is taken back, in
 * points of 100, and 5 more for each alternative that it alone excludes. By question, without those that are open. Some hundredths of
 * a millisecond an answer. Throws like `assess` for ids that the rules do not know.
 */
export function measureInfluence(rules: Rules, answers: Answers, priorities?: Priorities): ReadonlyMap<string, number> {
  const whole = readStanding(rules, answers, priorities);
  const given = Object.keys(answers).filter((question) => answers[question] !== UNKNOWN);
  return new Map(
    given.map((question) => {
      const without = readStanding(rules, { ...answers, [question]: UNKNOWN }, priorities);
      return [question, measureMove(whole, without)];
    }),
  );
}

function measureMove(now: Standing, then: Standing): number {
  const changes = Array.from(now.scores, (score, alternative) => (score - (then.scores[alternative] ?? 0)) / now.weightTotal);
  const excluded = changes.filter((_, alternative) => ((now.out & ~then.out) >> alternative) & 1).length;
  return Math.max(...changes) - Math.min(...changes) + EXCLUDED * excluded;
}
