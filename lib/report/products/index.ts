export { compareProducts, countCells, overviewProducts, type ProductComparison, type ProductOverview } from './describe';
export { fitProducts, type ProductFits } from './fit';
export type { Fit } from './judge';
export { describeKubernetes, type KubernetesText } from './kubernetes';
export { ProductReader, type CellText, type ProductName, type ProductSourceText } from './product-reader';
export { readSelection, wordUnknown, type ProductSelection } from './selection';
