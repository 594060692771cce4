import { findStandings, type Rules, type Standings } from '../engine';
import { UNKNOWN, type Answers, type Priorities } from '../model/answers';

/** Points that count for each alternative which an answer alone excludes: as much as a clear lead. */
const EXCLUDED = 5;

/**
 * How far each answer moves the ranking: the widest change of a lead between two alternatives once the answer is taken back, in
 * points of 100, and 5 more for each alternative that it alone excludes. By question, without those that are open. Some
 * microseconds an answer. Throws like `assess` for ids that the rules do not know.
 */
export function measureInfluence(rules: Rules, answers: Answers, priorities?: Priorities): ReadonlyMap<string, number> {
  const whole = findStandings(rules, answers, priorities);
  const given = Object.keys(answers).filter((question) => answers[question] !== UNKNOWN);
  return new Map(
    given.map((question) => [question, measureMove(whole, findStandings(rules, { ...answers, [question]: UNKNOWN }, priorities))]),
  );
}

function measureMove(whole: Standings, without: Standings): number {
  let [least, most, excluded] = [Infinity, -Infinity, 0];
  for (let i = 0; i < whole.scores.length; i++) {
    const change = ((whole.scores[i] ?? 0) - (without.scores[i] ?? 0)) / whole.weightTotal;
    least = Math.min(least, change);
    most = Math.max(most, change);
    excluded += (whole.out >> i) & ~(without.out >> i) & 1;
  }
  return most - least + EXCLUDED * excluded;
}
