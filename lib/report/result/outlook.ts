import { fill } from '../../locale';
import type { Outcome, Prospects } from './findings';
import type { Reader } from '../reader';
import type { ReportOutlook } from './report';
import { shareOf } from './verdict';

/** How many questions are named: the most informative. */
const NAMED = 3;

/** What to answer next, and whether it is worth it; null where nothing is open or nothing is recommended. */
export function wordOutlook(reader: Reader, { outlook, assessment, robustness }: Outcome & Prospects): ReportOutlook | null {
  if (outlook.questions.length === 0 || !assessment.recommendation) return null;
  const questions = outlook.questions
    .slice(0, Math.min(outlook.worthAsking, NAMED))
    .map(({ question }) => ({ question, short: reader.question(question) }));
  const first = assessment.recommendation.alternative;
  const stays = robustness.open ? shareOf(reader, robustness.open.chances, first) : outlook.stays;
  const pattern = questions.length > 0 ? reader.words.outlookStays : reader.words.outlookNone;
  return { sentence: fill(pattern, { share: reader.share(stays) }), questions };
}
