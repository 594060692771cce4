import type { Locale } from '../../model/locale';
import { NameReader, type Names, type PlatformName } from '../reader';
import type { Findings } from './findings';
import { concludeRanks, type RankShares, wordRanks } from './rank-shares';
import { type DecidingAnswers, type RivalDistance, wordEnough, wordRivals } from './rivals';
import { type WeightLine, wordWeightLines } from './weight-lines';

/**
 * How firm a recommendation is and what weights would do to it: sentences and the series behind its charts, beside the
 * `Report` of the same findings. Excluded platforms take no part: no weighting lifts an exclusion.
 */
export interface Sensitivity {
  /** Who is first how often. */
  readonly conclusion: string;
  /** The platforms that no answer excludes, in the order of the ranking. */
  readonly ranks: readonly RankShares[];
  /** One for each criterion, the one nearest to a flip first. */
  readonly lines: readonly WeightLine[];
  /** How far each rival is by weights alone, in the order of the ranking. */
  readonly rivals: readonly RivalDistance[];
  /** Kept out by an exclusion. */
  readonly out: readonly PlatformName[];
  readonly enough: DecidingAnswers;
}

interface SensitivityInput {
  /** The catalogue that the findings were made with. */
  readonly catalogue: Names;
  readonly findings: Findings;
  readonly locale: Locale;
}

/** Null where nothing is recommended. The same input gives the same document. */
export function buildSensitivity({ catalogue, findings, locale }: SensitivityInput): Sensitivity | null {
  const { assessment } = findings;
  if (!assessment.recommendation) return null;
  const reader = new NameReader(catalogue, locale);
  const ranks = wordRanks(reader, findings);
  return {
    conclusion: concludeRanks(reader, findings, ranks),
    ranks,
    lines: wordWeightLines(reader, findings),
    rivals: wordRivals(reader, findings),
    out: assessment.ranking.filter(({ status }) => status === 'out').map(({ alternative }) => reader.platform(alternative)),
    enough: wordEnough(reader, findings),
  };
}
