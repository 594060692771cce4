import { toDecisionsJson, toPortfolioJson, toWorkloadJson, type PortfolioJson, type WorkloadJson } from '../../export';
import { catalogue } from '../catalogue';
import { loadDecisions, loadPlanContent } from '@/lib/content';
import { assess, inquire } from '@/lib/engine';
import type { PlanWish, Workload } from '@/lib/input';
import { findDecisions } from '@/lib/report/result';

/** One workload by today's rules. */
export function adviseWorkload(workload: Workload): WorkloadJson {
  const findings = inquire(catalogue(), workload.answers, workload.priorities);
  const decisions = findDecisions(catalogue(), findings.assessment, loadDecisions());
  return { ...toWorkloadJson(catalogue(), workload, findings), ...toDecisionsJson(decisions) };
}

/** Where several workloads go together; null for fewer than two. */
export function placeWorkloads(workloads: readonly Workload[], wish: PlanWish): PortfolioJson | null {
  return toPortfolioJson(
    catalogue(),
    workloads.map(({ id, answers, priorities }) => ({ id, assessment: assess(catalogue(), answers, priorities) })),
    { content: loadPlanContent(), wish, workloads },
  );
}
