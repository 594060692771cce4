import { splitAnswer, UNKNOWN } from '../../model/answers';
import type { Outcome } from './findings';
import { fill } from '../../locale';
import { resultWords } from '../../locale/words/result';
import { type Reader, roundParts } from '../reader';
import { findMoot, holds, listNearby, type Assessment } from '../../engine';
import type { Question } from '../../model/question';
import type { ReportAnswer } from './report';

/** Every question with its answer, and what the answer adds to the score of the first platform. */
export function wordAnswerList(reader: Reader, { assessment }: Outcome): ReportAnswer[] {
  const { answers, presumed, ranking, weightTotal } = assessment;
  const first = ranking[0];
  const exact = (first?.questionContributions ?? []).map((part) => part / weightTotal);
  // The score before answers takes part in the rounding, so that it and the answers add up to the shown score.
  const [, ...points] = roundParts([(first?.base ?? 0) / weightTotal, ...exact], (first?.score ?? 0) / weightTotal);
  const mootBy = findMoot(reader.catalogue, answers);
  return reader.catalogue.questions.map((question, index) => {
    const { id, title, short, choices, moot = [] } = question;
    const answer = answers[id];
    const isAnswered = answer !== undefined && answer !== UNKNOWN;
    const reason = moot[mootBy.get(id) ?? -1];
    const given = answer === undefined ? [] : splitAnswer(answer);
    return {
      question: id,
      short: reader.text(short),
      title: reader.text(title),
      state: isAnswered ? 'answered' : answer === UNKNOWN ? 'unknown' : 'absent',
      answer: isAnswered ? reader.answer(id, answer) : null,
      presumed: wordPresumed(reader, question, assessment),
      points: isAnswered || presumed[id] !== undefined ? (points[index] ?? 0) : null,
      moot: reason ? reader.text(reason.why) : null,
      demand: wordDemand(
        reader,
        choices.flatMap((choice) => (given.includes(choice.id) && choice.demands ? [choice.demands] : [])),
      ),
      options: listNearby(question, isAnswered ? answer : null)
        .filter((option) => option !== answer)
        .map((option) => ({ answer: option, title: reader.answer(id, option) })),
    };
  });
}

function wordPresumed(reader: Reader, { id, presumed = [] }: Question, { answers, presumed: taken }: Assessment): ReportAnswer['presumed'] {
  const answer = taken[id];
  if (answer === undefined) return null;
  // Of the cases with this choice the first that holds tells why.
  const held = presumed.find(({ when, choice }) => choice === answer && holds(when, answers));
  return { answer: reader.answer(id, answer), why: held ? reader.text(held.why) : '' };
}

/** Each criterion once: what several choices demand is demanded once. */
function wordDemand(reader: Reader, criteria: readonly string[]): string | null {
  if (criteria.length === 0) return null;
  const named = [...new Set(criteria)].map((criterion) => reader.criterion(criterion));
  return fill(resultWords(reader.locale).answers.demand, { criterion: reader.list(named) });
}

/** Whether an answer is still to be given: no reply that is one, and a question that is asked. */
export function isOpen({ state, moot }: Pick<ReportAnswer, 'state' | 'moot'>): boolean {
  return state !== 'answered' && moot === null;
}
