export { listDecisionEntries } from './decisions';
export { listPlaces, listPlatforms, listProducts, listSystems, listTerms } from './knowledge';
export { listPages } from './pages';
export { listCriteria, listQuestions, listRules, listSources } from './rules';
