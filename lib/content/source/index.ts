export { parseCases } from './cases';
export { contentRoot, parseContent, parseDraft, type Draft } from './catalogue';
export { parseAll } from './compile';
export { formatFault, type Fault } from './faults';
export { readCountedPrior, readPriorSettings } from './class-prior';
export { checkFrozen, checkVersion, readReleased, releaseFile } from './released';
