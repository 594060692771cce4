import { inquire, type Inquiry, type Rules } from '../../engine';
import type { Answers, Priorities } from '../../model/answers';

/** What an embed, a picture or a line of a portfolio is written from: what is recommended, how firmly and why, or what stands in the way. */
export type Outcome = Pick<Inquiry, 'assessment' | 'robustness' | 'rationale' | 'nearest' | 'lift'>;

/** What would change the recommendation, and what is still worth asking. */
export type Prospects = Pick<Inquiry, 'flips' | 'weightFlips' | 'outlook'>;

/** How far away the other alternatives are, and which answers decide. */
export type Distances = Pick<Inquiry, 'reaches' | 'hopeless' | 'sufficient'>;

/** All that the engine has to say of one workload, as plain data. */
export type Findings = Outcome & Prospects & Distances;

/** Asks the engine everything: tens of milliseconds, at worst some hundred. Throws like `assess` for ids that the rules do not know. */
export function collectFindings(rules: Rules, answers: Answers, priorities: Priorities): Findings {
  const inquiry = inquire(rules, answers, priorities);
  const { flips, weightFlips, outlook, reaches, hopeless, sufficient } = inquiry;
  return { ...readOutcome(inquiry), flips, weightFlips, outlook, reaches, hopeless, sufficient };
}

function readOutcome({ assessment, robustness, rationale, nearest, lift }: Inquiry): Outcome {
  return { assessment, robustness, rationale, nearest, lift };
}
