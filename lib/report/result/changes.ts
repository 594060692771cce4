import type { AnswerChange, Flip, WeightFlip } from '../../engine';
import { fill } from '../../locale';
import type { Outcome, Prospects } from './findings';
import { formatPoints, roundPoints, type NameReader, type Reader } from '../reader';
import type { ReportChanges, ReportFlip } from './report';

/** How many changes of weight are told: the nearest. */
const WEIGHTS = 3;

/** What would change the recommendation, and what would not. */
export function wordChanges(reader: Reader, { assessment, flips, weightFlips }: Outcome & Prospects): ReportChanges {
  if (!assessment.recommendation) return { flips: [], weights: [], rest: null };
  const unreached = assessment.ranking
    .map(({ alternative }) => alternative)
    .filter((id) => id !== assessment.recommendation?.alternative && !flips.some(({ to }) => to === id));
  return {
    flips: flips.map((flip) => wordFlip(reader, flip)),
    weights: wordWeightFlips(reader, weightFlips),
    rest: wordRest(reader, flips.length, unreached),
  };
}

/** Rules with a prior of classes pass over changes that are unlikely, or that lead by less than a point. */
function wordRest(reader: Reader, reached: number, unreached: readonly string[]): string | null {
  const { noFlips, unreachable, noLikelyFlips, notLikely } = reader.words;
  const isLikely = reader.catalogue.classPrior !== undefined;
  if (reached === 0) return isLikely ? noLikelyFlips : noFlips;
  if (unreached.length === 0) return null;
  return fill(isLikely ? notLikely : unreachable, { platforms: reader.list(unreached.map((id) => reader.platform(id).name)) });
}

function wordFlip(reader: Reader, flip: Flip): ReportFlip {
  const { to, changes, changeable, lead } = flip;
  const sentences = changes.map((change) => wordChange(reader, change));
  return {
    ...reader.platform(to),
    sentence: fill(patternOf(reader, flip), {
      changes: sentences.join(reader.words.changeAnd),
      platform: reader.fullName(to),
      points: lead === null ? '' : formatPoints(roundPoints(lead)),
    }),
    changeable,
    changes: changes.map((change) => ({ question: change.question, to: change.to })),
  };
}

/** Older rules never told the lead, and their results say what they said. */
function patternOf({ words }: Reader, { lead, likely }: Flip): string {
  if (likely === null) return words.flipOne;
  return lead === null ? words.flipAlone : words.flipBy;
}

function wordChange(reader: Reader, { question, from, to }: AnswerChange): string {
  return fill(from === null ? reader.words.changeOpen : reader.words.changeFrom, {
    question: reader.quote(reader.question(question)),
    from: from === null ? '' : reader.quote(reader.answer(question, from)),
    to: reader.quote(reader.answer(question, to)),
  });
}

/** One criterion alone, the others in proportion: the shifts of weight nearest to today's. */
function wordWeightFlips(reader: Reader, weightFlips: readonly WeightFlip[]): string[] {
  return weightFlips
    .flatMap(({ criterion, share, up, down }) => [up, down].flatMap((threshold) => (threshold ? [{ criterion, share, ...threshold }] : [])))
    .sort((a, b) => Math.abs(a.at - a.share) - Math.abs(b.at - b.share))
    .slice(0, WEIGHTS)
    .map((shift) => wordShift(reader, shift));
}

/** Another weight of one criterion, as shares of 1, and who would lead then. */
export interface Shift {
  readonly criterion: string;
  readonly share: number;
  readonly at: number;
  readonly to: string;
}

/** The sentence of such a change. */
export function wordShift(reader: NameReader, { criterion, share, at, to }: Shift): string {
  return fill(reader.words.weightMore, {
    criterion: reader.quote(reader.criterion(criterion)),
    from: reader.percent(share),
    to: reader.percent(at),
    platform: reader.fullName(to),
  });
}
