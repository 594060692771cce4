export type { Entry } from './sheets';
export type { Strength } from './strengths';
export { holdOut, measureKinds, weigh, type ByKind, type Counts, type Given, type Weighing } from './weigh';
export type { Sense } from './sense-rows';
export { countPrior, type Counted } from './prior/count-prior';
