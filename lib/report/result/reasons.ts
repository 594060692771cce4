import type { Reason, ReasonTerm } from '../../engine';
import { fill } from '../../locale';
import type { Answers } from '../../model/answers';
import type { Outcome } from './findings';
import { formatPoints, type NameReader, need, type Reader, roundPoints } from '../reader';
import type { ReportReason } from './report';

/** How many sentences support one reason: the strongest. */
const CLAIMS = 2;

interface Reasons {
  readonly reasons: readonly ReportReason[];
  readonly against: ReportReason | null;
}

/** The rationale in words: the strongest reasons and the strongest one against, where it is as much as a tenth of a point. */
export function wordReasons(reader: Reader, { rationale, assessment }: Outcome): Reasons {
  if (!rationale) return { reasons: [], against: null };
  const units = rationale.rivals * assessment.weightTotal;
  const word = (reason: Reason): ReportReason => ({
    ...wordReason(reader, reason, units),
    claims: reason.terms.slice(0, CLAIMS).map((term) => wordTerm(reader, term, { reason, alternative: rationale.alternative, assessment })),
  });
  const { against, strongest } = rationale;
  // Worded only where it is told: what is worded is cited.
  const isTold = against !== null && roundPoints(against.lead / units) < 0;
  return { reasons: strongest.map(word), against: isTold ? word(against) : null };
}

/** How far one criterion sets an alternative apart; `units` is what one point of its average lead is. */
export function wordReason(reader: NameReader, { criterion, lead }: Reason, units: number): Omit<ReportReason, 'claims'> {
  const points = roundPoints(lead / units);
  const title = reader.criterion(criterion);
  const pattern = points < 0 ? reader.words.reasonAgainst : reader.words.reasonFor;
  const sentence = fill(pattern, { criterion: title, points: formatPoints(Math.abs(points)) });
  return { criterion, title, lead: points, sentence };
}

interface TermContext {
  readonly reason: Reason;
  readonly alternative: string;
  readonly assessment: Outcome['assessment'];
}

function wordTerm(reader: Reader, term: ReasonTerm, { reason, alternative, assessment }: TermContext): ReportReason['claims'][number] {
  const criterion = need(reader.catalogue.criteria, reason.criterion);
  const effect = term.kind === 'effect' ? criterion.effects[term.effect] : undefined;
  const support = effect ?? criterion.base[alternative];
  if (!support) throw new Error(`Criterion ${criterion.id} has no reason for ${alternative}`);
  return {
    ...reader.claim(support.reason, support.evidence),
    because: effect ? fill(reader.words.because, { answers: wordAnswers(reader, Object.keys(effect.when), assessment.answers) }) : null,
  };
}

/** The answers given to some questions: “Load shape: Bursty” and “Volume: Low”. */
export function wordAnswers(reader: Reader, questions: readonly string[], answers: Answers): string {
  return reader.list(
    questions.map((question) =>
      reader.quote(
        fill(reader.words.answered, { question: reader.question(question), answer: reader.choice(question, answers[question] ?? '') }),
      ),
    ),
  );
}
