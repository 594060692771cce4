import type { HiddenCost } from '../../model/hidden-cost';

/** Whether what is said of a hidden cost speaks for the platform or against it; `mixed`: both, or neither. */
export type CostTone = 'good' | 'bad' | 'mixed';

type Tones = Readonly<Record<HiddenCost, CostTone>>;

const TONES: Readonly<Record<string, Tones>> = {
  compose: { rewriting: 'good', dependencies: 'mixed', security: 'bad', practices: 'mixed', 'lock-in': 'good' },
  'k8s-managed': { rewriting: 'good', dependencies: 'mixed', security: 'mixed', practices: 'bad', 'lock-in': 'mixed' },
  'k8s-self': { rewriting: 'mixed', dependencies: 'bad', security: 'bad', practices: 'bad', 'lock-in': 'good' },
  'serverless-containers': { rewriting: 'good', dependencies: 'bad', security: 'mixed', practices: 'bad', 'lock-in': 'mixed' },
  'paas-oss': { rewriting: 'mixed', dependencies: 'bad', security: 'bad', practices: 'good', 'lock-in': 'good' },
  'paas-proprietary': { rewriting: 'mixed', dependencies: 'mixed', security: 'mixed', practices: 'good', 'lock-in': 'bad' },
  'faas-public': { rewriting: 'bad', dependencies: 'bad', security: 'mixed', practices: 'mixed', 'lock-in': 'bad' },
  'faas-oss': { rewriting: 'bad', dependencies: 'bad', security: 'bad', practices: 'bad', 'lock-in': 'mixed' },
};

/** Read off the texts of the hidden costs; `mixed` for a platform that is not listed. */
export function toneOf(alternative: string, cost: HiddenCost): CostTone {
  return TONES[alternative]?.[cost] ?? 'mixed';
}
