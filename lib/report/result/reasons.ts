import type { Reason } from '../../engine';
import { fill } from '../../locale';
import type { Outcome } from './findings';
import { formatPoints, type NameReader, type PlatformName, type Reader } from '../reader';
import { wordFacts } from './facts';
import { type Measure, measureOf } from './measure';
import { CLAIMS, type TermSubject, wordTerm } from './reason-terms';
import type { ReportFact, ReportReason } from './report';

interface Reasons {
  readonly rival: PlatformName | null;
  readonly reasons: readonly ReportReason[];
  readonly facts: readonly ReportFact[];
  readonly against: ReportReason | null;
  readonly nothingAgainst: string;
}

const NO_REASONS: Reasons = { rival: null, reasons: [], facts: [], against: null, nothingAgainst: '' };

/** The rationale in words: the strongest reasons and the strongest one against, where it is as much as a tenth of a point. */
export function wordReasons(reader: Reader, { rationale, assessment }: Outcome): Reasons {
  if (!rationale) return NO_REASONS;
  const measure = measureOf(reader, rationale, assessment);
  const subject = { alternative: rationale.alternative, given: assessment };
  const word = (reason: Reason): ReportReason => wordWholeReason(reader, reason, { measure, subject });
  const { against, strongest, rival } = rationale;
  // Worded only where it is told: what is worded is cited.
  const isTold = against !== null && measure.pointsOf(against) < 0;
  return {
    rival: rival === null ? null : reader.platform(rival),
    reasons: strongest.filter((reason, index) => index === 0 || measure.pointsOf(reason) > 0).map(word),
    facts: wordFacts(reader, rationale, assessment),
    against: isTold ? word(against) : null,
    nothingAgainst:
      rival === null ? reader.words.nothingAgainst : fill(reader.words.nothingAgainstRival, { rival: reader.platform(rival).name }),
  };
}

interface Telling {
  readonly measure: Measure;
  readonly subject: TermSubject;
}

/** A criterion's part with the sentences that carry it. */
export function wordWholeReason(reader: Reader, reason: Reason, { measure, subject }: Telling): ReportReason {
  return {
    ...wordReason(reader, reason, measure),
    claims: reason.terms.slice(0, CLAIMS).map((term) => wordTerm(reader, { criterion: reason.criterion, term }, subject)),
  };
}

/** How far one criterion sets an alternative apart. */
export function wordReason(reader: NameReader, reason: Reason, { pointsOf, rival }: Measure): Omit<ReportReason, 'claims'> {
  const { words } = reader;
  const points = pointsOf(reason);
  const { criterion } = reason;
  const title = reader.criterion(criterion);
  const average = points < 0 ? words.reasonAgainst : words.reasonFor;
  const pattern = rival === null ? average : points < 0 ? words.reasonAgainstRival : words.reasonForRival;
  const named = rival === null ? '' : reader.platform(rival).name;
  const sentence = fill(pattern, { criterion: title, points: formatPoints(Math.abs(points)), rival: named });
  return { criterion, title, lead: points, sentence };
}
