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
  loadDesignNotes,
  loadPlaces,
  loadPlanContent,
  loadPlans,
  loadReleased,
  loadResponsibilities,
  loadSystems,
  newestVersion,
} from './load';
export { toRules } from './to-rules';
