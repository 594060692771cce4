export type { ContentParts } from './compiled';
export {
  knownVersions,
  loadCases,
  loadCatalogue,
  loadCost,
  loadDecisions,
  loadExamples,
  loadGlossary,
  loadImport,
  loadMeasurements,
  loadNoops,
  loadPlaces,
  loadPlans,
  loadReleased,
  loadResponsibilities,
  loadSystems,
  newestVersion,
} from './load';
export { toRules } from './to-rules';
