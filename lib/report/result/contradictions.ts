import { need, type Reader } from '../reader';
import type { Outcome } from './findings';
import { wordAnswers } from './reason-terms';
import type { ReportContradiction } from './report';

/** The answers that cannot both be true, pair by pair. */
export function wordContradictions(reader: Reader, { assessment }: Outcome): ReportContradiction[] {
  return assessment.contradictions.map(({ contradiction, questions }) => {
    const { title, reason, ask, evidence } = need(reader.catalogue.contradictions ?? [], contradiction);
    return {
      contradiction,
      title: reader.text(title),
      answers: wordAnswers(reader, questions, assessment),
      reason: reader.claim(reason, evidence),
      ask: reader.text(ask),
      questions: questions.map((question) => ({ question, short: reader.question(question) })),
    };
  });
}
