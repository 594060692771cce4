import {
  assess,
  findFlips,
  findHopeless,
  findReaches,
  findSufficientAnswers,
  findWeightFlips,
  measureConfidence,
  measureRobustness,
  orderOpenQuestions,
  planPortfolio,
  type Rules,
} from '../../lib/engine';
import type { Answers, Priorities } from '../../lib/model/answers';

/** What a link says. */
interface Said {
  readonly answers: Answers;
  readonly priorities: Priorities;
}

/** Every figure that is published of these workloads, as text: two engines agree where it is the same to the last byte. */
export function writeFigures(rules: Rules, workloads: readonly Said[]): string {
  const assessed = workloads.map(({ answers, priorities }) => assess(rules, answers, priorities));
  const found = assessed.map((assessment) => ({
    assessment,
    robustness: measureRobustness(rules, assessment),
    confidence: measureConfidence(rules, assessment, measureRobustness(rules, assessment)),
    outlook: orderOpenQuestions(rules, assessment),
    flips: findFlips(rules, assessment),
    sufficient: findSufficientAnswers(rules, assessment),
    weightFlips: findWeightFlips(rules, assessment),
    reaches: findReaches(rules, assessment),
    hopeless: findHopeless(rules, assessment),
  }));
  const portfolio = planPortfolio(
    rules,
    assessed.map((assessment, index) => ({ id: `w${index}`, assessment })),
    { platformCost: 5 },
  );
  return JSON.stringify({ found, portfolio });
}
