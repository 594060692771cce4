export {
  knownVersions,
  loadCases,
  loadCatalogue,
  loadExamples,
  loadGlossary,
  loadNoops,
  loadPlaces,
  loadReleased,
  loadResponsibilities,
  loadSystems,
  newestVersion,
} from './load';
export { toRules } from './to-rules';
