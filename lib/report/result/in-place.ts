import { findStaying, type RankedAlternative } from '../../engine';
import { fill } from '../../locale';
import { formatPoints, joinSentences, need, type Reader, roundPoints } from '../reader';
import type { Outcome } from './findings';
import { wordWholeReason } from './reasons';
import type { ReportInPlace } from './report';

/** Whether to stay on what is in place: what leaving would bring, or what it does not meet. */
export function wordInPlace(reader: Reader, { assessment }: Outcome): ReportInPlace | null {
  const staying = findStaying(reader.catalogue, assessment);
  if (!staying || !assessment.recommendation) return null;
  const { alternatives, kind, best, behind, gains } = staying;
  const { alternative: first } = assessment.recommendation;
  const { inPlace: words } = reader.words;
  const telling = {
    measure: { units: assessment.weightTotal, rival: best.alternative },
    subject: { alternative: first, answers: assessment.answers },
  };
  const sentence = fill(words[kind], {
    best: reader.fullName(best.alternative),
    first: reader.fullName(first),
    points: formatPoints(Math.max(0, roundPoints(behind / assessment.weightTotal))),
  });
  const all = reader.list(alternatives.map((id) => reader.platform(id).name));
  return {
    kind,
    title: words.title,
    sentence: joinSentences(reader.locale, [...(alternatives.length > 1 ? [fill(words.counted, { all })] : []), sentence]),
    gains: kind === 'excluded' ? [] : gains.map((reason) => wordWholeReason(reader, reason, telling)),
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
