import type { Tariff } from '../model/tariff';
import type { Shape } from '../model/shape';
import { copiesPerMachine } from './usage';

/** A limit of a tariff that a workload passes; `machine`: not even one copy fits on one. */
export interface Obstacle {
  readonly kind: 'seconds' | 'memory' | 'vcpu' | 'machine';
  /** The limit: seconds, GB or vCPU; the memory of a machine. */
  readonly limit: number;
}

/** Why a tariff cannot take a workload; empty where it can. */
export function findObstacles(tariff: Tariff, shape: Shape): Obstacle[] {
  const { seconds, memory, vcpu } = tariff.limits ?? {};
  const obstacles: Obstacle[] = [];
  if (seconds !== undefined && shape.duration / 1000 > seconds) obstacles.push({ kind: 'seconds', limit: seconds });
  if (memory !== undefined && shape.memory > memory) obstacles.push({ kind: 'memory', limit: memory });
  if (vcpu !== undefined && shape.vcpu > vcpu) obstacles.push({ kind: 'vcpu', limit: vcpu });
  if (tariff.machine && copiesPerMachine(tariff, shape) === 0) obstacles.push({ kind: 'machine', limit: tariff.machine.memory });
  return obstacles;
}
