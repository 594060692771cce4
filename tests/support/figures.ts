import { inquire, planPortfolio, type Rules } from '../../lib/engine';
import type { Answers, Priorities } from '../../lib/model/answers';

/** What a link says. */
interface Said {
  readonly answers: Answers;
  readonly priorities: Priorities;
}

/** Every figure that is published of these workloads, as text: two engines agree where it is the same to the last byte. */
export function writeFigures(rules: Rules, workloads: readonly Said[]): string {
  const inquiries = workloads.map(({ answers, priorities }) => inquire(rules, answers, priorities));
  const found = inquiries.map(({ assessment, robustness, outlook, flips, sufficient, weightFlips, reaches, hopeless }) => ({
    assessment,
    robustness,
    outlook,
    flips,
    sufficient,
    weightFlips,
    reaches,
    hopeless,
  }));
  const portfolio = planPortfolio(
    rules,
    inquiries.map(({ assessment }, index) => ({ id: `w${index}`, assessment })),
    { platformCost: 5 },
  );
  return JSON.stringify({ found, portfolio });
}
