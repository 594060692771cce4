export { formatFault, type Fault } from './faults';
export { contentRoot, loadCatalogue, loadExamples, parseCases, parseContent, parseExamples } from './load';
export { knownVersions, loadReleased, newestVersion, releaseFile, checkReleases } from './released';
export { toRules } from './to-rules';
