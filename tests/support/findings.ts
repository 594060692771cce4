import { inquire, type Rules } from '@/lib/engine';
import type { Answers, Priorities } from '@/lib/model/answers';
import type { Findings } from '@/lib/report/result';

/** All that the engine has to say of one workload as plain data, which a test may compare and change: an inquiry works each out when it is asked for. */
export function collectFindings(rules: Rules, answers: Answers, priorities: Priorities): Findings {
  const { assessment, robustness, rationale, nearest, lift, flips, weightFlips, outlook, reaches, hopeless, sufficient } = inquire(
    rules,
    answers,
    priorities,
  );
  return { assessment, robustness, rationale, nearest, lift, flips, weightFlips, outlook, reaches, hopeless, sufficient };
}
