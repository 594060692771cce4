export { CODE_LENGTH, cleanCode, decodeLink, encodeLink, isKnownTo, type LinkProblem, type LinkState } from './link';
export { publicOrigin } from './origin';
export { readAnswerQuery, type QueryProblem } from './query';
export { CRITERION_SLOTS, QUESTION_SLOTS } from './slots';
export { cleanTitle } from './title';
