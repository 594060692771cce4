export { billOf, isPriced, type Bill, type BillLine, type Terms } from './bill';
export { findCheapest, type Stretch } from './cheapest';
export { hoursField, reprice, SHAPE_KEYS, shapeField, TERM_FIELDS, type Field } from './fields';
export { findObstacles, type Obstacle } from './fits';
export { costLine, MOST_COPIES, reachOf, type CostLine } from './line';
export { listPlatforms, OF, readCostQuery, TITLE, writeCostQuery, type CostDefaults, type CostProblem, type CostState } from './query';
export { startShape } from './start-shape';
export { countCopies } from './usage';
