export { buildCost, findTooMany, type CostReport } from './build';
export type { Pairs } from './break-even';
export { describeForm, type CostForm, type FormField, type FormTariff } from './form';
export { Figures } from './format';
export type { BreakEven, Drawing } from './lines';
export { buildPortfolioCost, type CostedWorkload, type PortfolioCost } from './portfolio';
export { wordProblems, type CostProblems } from './problems';
export type { MissingTariff, TariffRow } from './rows';
