import { type Assessment, type Inquiry, type Robustness } from '../../engine';
import type { NameReader } from '../reader';
import { wordPlaces } from './ranking';
import { measureOf } from './measure';
import { wordReason } from './reasons';
import type { PlacedPlatform, ReportVerdict } from './report';
import { wordSentence } from './sentence';
import { wordVerdict } from './verdict';

/** A result while its answers move: the sentences and numbers of the `Report` that need names and rules only. */
export interface LiveResult {
  readonly headline: string;
  readonly sentence: string;
  /** The strongest first; empty where nothing is recommended. */
  readonly reasons: readonly string[];
  readonly places: readonly PlacedPlatform[];
}

/** Words an assessment at once; what has to be measured comes with `wordLiveVerdict`. */
export function wordLive(reader: NameReader, { assessment, rationale }: Pick<Inquiry, 'assessment' | 'rationale'>): LiveResult {
  const places = wordPlaces(reader, assessment);
  return {
    headline: assessment.recommendation ? (places[0]?.name ?? '') : reader.words.nothing,
    sentence: wordSentence(reader, places),
    reasons: rationale?.strongest.map((reason) => wordReason(reader, reason, measureOf(reader, rationale, assessment)).sentence) ?? [],
    places,
  };
}

/** How firm it is; null where nothing is recommended. */
export function wordLiveVerdict(reader: NameReader, assessment: Assessment, robustness: Robustness): ReportVerdict | null {
  const [first] = assessment.ranking;
  return assessment.recommendation && first ? wordVerdict(reader, { assessment, robustness }, first) : null;
}
