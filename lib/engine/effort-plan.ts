import { splitAnswer } from '../model/answers';
import { prepareEffort, type EffortMeter, type EffortRules, type Situation } from './effort';
import { planPortfolio, type Portfolio, type PortfolioOptions, type PortfolioWorkload } from './portfolio';
import type { Rules } from './rules';

/** What a plan reckons with besides the rules of its workloads. */
export interface PlanRules extends EffortRules {
  /** Of several workloads' answers to a question the first of these counts for all. */
  readonly situation: readonly { readonly question: string; readonly counts: readonly string[] }[];
}

/** `platformCost`: points of fit that a day of work every month weighs. */
export type EffortOptions = Pick<PortfolioOptions, 'platformCost' | 'atMost' | 'include' | 'exclude' | 'stay'>;

export interface EffortPlan {
  readonly portfolio: Portfolio;
  readonly situation: Situation;
  readonly meter: EffortMeter;
}

export interface EffortProblem {
  readonly rules: Pick<Rules, 'alternatives' | 'questions'>;
  readonly plan: PlanRules;
  readonly workloads: readonly PortfolioWorkload[];
}

/** The platforms to run for several workloads, weighed against the work that running them takes. Exact, as `planPortfolio` is. */
export function planByEffort(problem: EffortProblem, options: EffortOptions): EffortPlan {
  const situation = findSituation(problem, options);
  const meter = prepareEffort(problem.plan, situation);
  return { situation, meter, portfolio: planInSituation(problem, options, meter) };
}

/** The same where the work is measured already: for other limits, and for fewer workloads of the same people. */
export function planInSituation({ rules, workloads }: EffortProblem, options: EffortOptions, meter: EffortMeter): Portfolio {
  return planPortfolio(rules, workloads, { ...options, costOf: (alternatives) => meter.measure(alternatives).days });
}

/** What one workload's answers say there is, is there for all of them. */
function findSituation({ rules, plan, workloads }: EffortProblem, { exclude = [] }: EffortOptions): Situation {
  const given = workloads.map(({ assessment }) => assessment.answers);
  const has = (question: string, choice: string): boolean => given.some((answers) => splitAnswer(answers[question] ?? '').includes(choice));
  const counts = plan.situation.flatMap(({ question, counts: order }) => {
    const choice = order.find((candidate) => has(question, candidate));
    return choice === undefined ? [] : [[question, choice] as const];
  });
  const inPlace = rules.questions.flatMap(({ id, choices }) =>
    choices.filter((choice) => has(id, choice.id)).flatMap((choice) => choice.inPlace ?? []),
  );
  const isBarred = (id: string): boolean =>
    exclude.includes(id) ||
    workloads.every(({ assessment }) => !assessment.ranking.some((r) => r.alternative === id && r.status !== 'out'));
  const ids = rules.alternatives.map(({ id }) => id);
  return { counts: Object.fromEntries(counts), inPlace: [...new Set(inPlace)], barred: ids.filter(isBarred) };
}
