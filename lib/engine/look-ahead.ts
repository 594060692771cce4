import { NO_PRIORITIES, type Answers, type Priorities } from '../model/answers';
import { read } from './assess';
import { orderOpenQuestions, type Outlook } from './next-question';
import type { Rules } from './rules';

/**
 * The short way to the outlook of an inquiry, for a questionnaire that asks nothing else and should not load the rest. Two
 * milliseconds; throws like `assess`.
 *
 * @example lookAhead(rules, { traffic: 'bursty' }).questions[0]?.question // what to ask next
 */
export function lookAhead(rules: Rules, answers: Answers, priorities: Priorities = NO_PRIORITIES): Outlook {
  return orderOpenQuestions(read(rules, answers, priorities));
}
