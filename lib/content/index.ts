export type { ContentParts } from './compiled';
export {
  knownVersions,
  loadCases,
  loadCatalogue,
  loadDecisions,
  loadExamples,
  loadGlossary,
  loadImport,
  loadKubernetes,
  loadMeasurements,
  loadNoops,
  loadPlaces,
  loadProducts,
  loadProfiles,
  loadReleased,
  loadResponsibilities,
  loadSystems,
  newestVersion,
} from './load';
export { toRules } from './to-rules';
