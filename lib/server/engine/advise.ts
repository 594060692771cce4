import { toDecisionsJson, toPortfolioJson, toWorkloadJson, withHouse, type PortfolioJson, type WorkloadJson } from '../../export';
import { catalogue } from '../catalogue';
import { house } from '../house';
import { loadDecisions, loadPlanContent } from '@/lib/content';
import { assess, inquire } from '@/lib/engine';
import type { PlanWish, Workload } from '@/lib/input';
import { findDecisions } from '@/lib/report/result';

/** One workload by today's rules. */
export function adviseWorkload(workload: Workload): WorkloadJson {
  const findings = inquire(catalogue(), workload.answers, workload.priorities);
  const decisions = findDecisions(catalogue(), findings.assessment, loadDecisions());
  return withHouse({ ...toWorkloadJson(catalogue(), workload, findings), ...toDecisionsJson(decisions) }, findings.assessment, house());
}

/** Where several workloads go together; null for fewer than two. */
export function placeWorkloads(workloads: readonly Workload[], wish: PlanWish): PortfolioJson | null {
  return toPortfolioJson(
    catalogue(),
    workloads.map(({ id, answers, priorities }) => ({ id, assessment: assess(catalogue(), answers, priorities) })),
    { plan: { content: loadPlanContent(), wish, workloads }, house: house() },
  );
}
