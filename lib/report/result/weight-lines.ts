import type { WeightFlip } from '../../engine';
import { fill } from '../../locale';
import { wordShift } from './changes';
import type { Findings } from './findings';
import { joinSentences, type NameReader, type PlatformName, roundPoints } from '../reader';

/** What happens to all scores while one criterion weighs from nothing to everything and the others keep their proportions. */
export interface WeightLine {
  readonly criterion: string;
  readonly title: string;
  readonly sentence: string;
  /** The weights that the table shows, in rising order: both ends, today's, and where the lead passes on. */
  readonly marks: readonly WeightMark[];
  readonly platforms: readonly (PlatformName & {
    /** By mark: points with one decimal. */
    readonly scores: readonly number[];
  })[];
}

export interface WeightMark {
  readonly kind: 'end' | 'now' | 'flip';
  /** 0..100 with one decimal. */
  readonly percent: number;
  readonly text: string;
  /** Who leads from here on, away from today's weight; null elsewhere. */
  readonly leader: string | null;
}

/** By criterion: the one nearest to a flip first, those without one last, in declared order. */
export function wordWeightLines(reader: NameReader, findings: Pick<Findings, 'assessment' | 'weightFlips'>): WeightLine[] {
  const order = findings.weightFlips.map((flip, index) => ({ flip, index }));
  order.sort((a, b) => distance(a.flip) - distance(b.flip) || a.index - b.index);
  return order.map(({ flip, index }) => wordLine(reader, findings, [flip, index]));
}

/** The least share of weight to add or take, above any possible one where nothing flips. */
function distance({ share, up, down }: WeightFlip): number {
  return Math.min(...[up, down].map((threshold) => (threshold ? Math.abs(threshold.at - share) : 2)));
}

function wordLine(
  reader: NameReader,
  { assessment }: Pick<Findings, 'assessment'>,
  [flip, index]: readonly [WeightFlip, number],
): WeightLine {
  const { weights, weightTotal, ranking } = assessment;
  const weight = weights[index] ?? 0;
  const marks = listMarks(reader, flip);
  return {
    criterion: flip.criterion,
    title: reader.criterion(flip.criterion),
    sentence: wordFlips(reader, flip, ranking[0]?.alternative ?? ''),
    marks: marks.map(({ at, ...mark }) => ({ ...mark, percent: roundPoints(at * 100), text: reader.percent(at) })),
    platforms: ranking
      .filter(({ status }) => status !== 'out')
      .map(({ alternative, score, values, demanded }) => {
        // What is demanded counts however criteria weigh.
        const alone = (values[index] ?? 0) + demanded;
        const rest = (score - weight * alone) / (weightTotal - weight);
        return { ...reader.platform(alternative), scores: marks.map(({ at }) => within(at * alone + (1 - at) * rest)) };
      }),
  };
}

type ExactMark = Omit<WeightMark, 'percent' | 'text'> & { readonly at: number };

function listMarks(reader: NameReader, { share, up, down }: WeightFlip): ExactMark[] {
  const flips = [down, up].flatMap((threshold): ExactMark[] =>
    threshold ? [{ kind: 'flip', at: threshold.at, leader: reader.platform(threshold.to).short }] : [],
  );
  const fixed: ExactMark[] = [
    { kind: 'end', at: 0, leader: null },
    { kind: 'now', at: share, leader: null },
    { kind: 'end', at: 1, leader: null },
  ];
  return [...fixed, ...flips].sort((a, b) => a.at - b.at);
}

function wordFlips(reader: NameReader, { criterion, share, up, down }: WeightFlip, first: string): string {
  const sentences = [up, down].flatMap((threshold) => (threshold ? [wordShift(reader, { criterion, share, ...threshold })] : []));
  if (sentences.length > 0) return joinSentences(reader.locale, sentences);
  return fill(reader.words.weightNever, { criterion: reader.quote(reader.criterion(criterion)), platform: reader.fullName(first) });
}

/** A demand may carry a line past the ends of the scale where one criterion weighs nearly everything. */
function within(points: number): number {
  return Math.min(100, Math.max(0, roundPoints(points)));
}
