import { findStaying, type RankedAlternative, type Reason } from '../../engine';
import { fill } from '../../locale';
import { formatPoints, joinSentences, need, type Reader, subtractPoints } from '../reader';
import type { Outcome } from './findings';
import { measureAgainst } from './measure';
import { wordReason, wordWholeReason } from './reasons';
import type { RankedPlatform, ReportInPlace, ReportReason } from './report';

/** Whether to stay on what is in place: what leaving would bring, or what it does not meet. */
export function wordInPlace(reader: Reader, { assessment, rationale }: Outcome, ranking: readonly RankedPlatform[]): ReportInPlace | null {
  const staying = findStaying(reader.catalogue, assessment);
  if (!staying || !assessment.recommendation) return null;
  const { alternatives, kind, best, gains } = staying;
  const { alternative: first } = assessment.recommendation;
  const { inPlace: words } = reader.words;
  const telling = {
    measure: measureAgainst(reader, assessment, [first, best.alternative]),
    subject: { alternative: first, given: assessment },
  };
  // Where the reasons compare with it too, they tell why.
  const isTold = rationale?.rival === best.alternative;
  const word = (reason: Reason): ReportReason =>
    isTold ? { ...wordReason(reader, reason, telling.measure), claims: [] } : wordWholeReason(reader, reason, telling);
  // The difference of what the ranking shows.
  const scoreOf = (id: string): number => ranking.find(({ alternative }) => alternative === id)?.score ?? 0;
  const sentence = fill(words[kind], {
    best: reader.fullName(best.alternative),
    first: reader.fullName(first),
    points: formatPoints(Math.max(0, subtractPoints(scoreOf(first), scoreOf(best.alternative)))),
  });
  const all = reader.list(alternatives.map((id) => reader.platform(id).name));
  return {
    kind,
    title: words.title,
    sentence: joinSentences(reader.locale, [...(alternatives.length > 1 ? [fill(words.counted, { all })] : []), sentence]),
    gains: kind === 'excluded' ? [] : gains.map(word),
    unmet: kind === 'excluded' ? wordUnmet(reader, best) : [],
  };
}

function wordUnmet(reader: Reader, { exclusions }: RankedAlternative): ReportInPlace['unmet'] {
  return exclusions
    .filter(({ state }) => state === 'active')
    .map(({ exclusion }) => {
      const { title, reason, evidence } = need(reader.catalogue.exclusions, exclusion);
      return { title: reader.text(title), ...reader.claim(reason, evidence) };
    });
}
