export type { ContentParts } from './compiled';
export {
  knownVersions,
  loadArchetypes,
  loadCases,
  loadCatalogue,
  loadDecisions,
  loadExamples,
  loadGlossary,
  loadImport,
  loadMeasurements,
  loadNoops,
  loadPlaces,
  loadReleased,
  loadResponsibilities,
  loadSystems,
  newestVersion,
} from './load';
export { toRules } from './to-rules';
