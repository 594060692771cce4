import type { Plan } from '../model/plan';
import type { Shape } from '../model/shape';
import { copiesPerMachine } from './usage';

/** A limit of a plan that a workload passes; `machine`: not even one copy fits on one. */
export interface Obstacle {
  readonly kind: 'seconds' | 'memory' | 'vcpu' | 'machine';
  /** The limit: seconds, GB or vCPU; the memory of a machine. */
  readonly limit: number;
}

/** Why a plan cannot take a workload; empty where it can. */
export function findObstacles(plan: Plan, shape: Shape): Obstacle[] {
  const { seconds, memory, vcpu } = plan.limits ?? {};
  const obstacles: Obstacle[] = [];
  if (seconds !== undefined && shape.duration / 1000 > seconds) obstacles.push({ kind: 'seconds', limit: seconds });
  if (memory !== undefined && shape.memory > memory) obstacles.push({ kind: 'memory', limit: memory });
  if (vcpu !== undefined && shape.vcpu > vcpu) obstacles.push({ kind: 'vcpu', limit: vcpu });
  if (plan.machine && copiesPerMachine(plan, shape) === 0) obstacles.push({ kind: 'machine', limit: plan.machine.memory });
  return obstacles;
}
