export { quoteCondition, wordCondition } from './conditions';
export { wordExclusion, type ExclusionText } from './exclusions';
export { familyNote, joinSentences, lowerFirst, nameInFull, NameReader, need, pickNames, type Names } from './names';
export { addPoints, formatDifference, formatPoints, roundParts, roundPoints, showScore, subtractPoints } from './numbers';
export { Reader } from './reader';
export type { Claim, PlatformName, ReportEvidence } from './shared';
export { wordNote, wordSources } from './notes';
export { movesTo, REUSE, wordMoves, type MovesContent, type PlatformMoves, type WordedMove } from './moves';
