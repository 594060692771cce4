import { NO_PRIORITIES, type Answers, type Priorities } from '../model/answers';
import { listSilent } from './askable';
import { read } from './assess';
import { orderOpenQuestions, type Outlook } from './next-question';
import type { Rules } from './rules';

/**
 * The outlook for a questionnaire, which asks nothing else and should not load the rest: of the questions that can still be
 * asked. Those replied with "I don't know" and those that are moot stay open, whatever the others are answered; an inquiry has
 * them among what is open. Some milliseconds; throws like `assess`.
 *
 * @example lookAhead(rules, { traffic: 'bursty' }).questions[0]?.question // what to ask next
 */
export function lookAhead(rules: Rules, answers: Answers, priorities: Priorities = NO_PRIORITIES): Outlook {
  const silent = listSilent(rules, answers);
  const indices = rules.questions.flatMap(({ id }, index) => (silent.has(id) ? [index] : []));
  return orderOpenQuestions(read(rules, answers, priorities), new Set(indices));
}
