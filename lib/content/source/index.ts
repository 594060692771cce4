export { parseCases } from './cases';
export { contentRoot, parseContent } from './catalogue';
export { compileContent, parseAll } from './compile';
export { formatFault, formatFaults, type Fault } from './faults';
export { readExamples, readNoops, readResponsibilities, readSystems } from './folders';
export { readGlossary } from './glossary';
export { countAnswers } from './prior';
export { checkFrozen, checkVersion, readReleased, releaseFile } from './released';
