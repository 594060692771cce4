export { acceptProposals, type Accepted } from './accept';
export { toFileParts } from './file-parts';
export { readFiles } from './read-files';
export {
  IMPORT_LIMITS,
  type ImportedWorkload,
  type ImportFile,
  type ImportProblem,
  type ImportProblemKind,
  type ImportResult,
  type Part,
  type Place,
  type Proposal,
  type Sureness,
} from './shared/result';
export { PARTS, type PartId } from './shared/parts';
export { RULES, type RuleId } from './shared/rules';
export { noteSources, toReadWorkloads, type ReadWorkload } from './to-workloads';
export { isFilePassedOver, isFolderPassedOver } from './passed-over';
