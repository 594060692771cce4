import { fill } from '../../locale';
import type { Condition } from '../../model/condition';
import type { NameReader } from './names';

/** The answers that a condition asks for, one for each question: `Load over time: unpredictable bursts or mostly idle`. */
export function listDemands(reader: NameReader, when: Condition): string[] {
  const { answered, orChoices } = reader.words;
  return Object.entries(when).map(([question, choices]) => {
    const answer = choices.map((choice) => reader.choice(question, choice)).join(orChoices);
    return fill(answered, { question: reader.question(question), answer });
  });
}

/** The same inside a sentence: “Load over time: unpredictable bursts or mostly idle” and “Load volume: high”. */
export function quoteCondition(reader: NameReader, when: Condition): string {
  return reader.list(listDemands(reader, when).map((demand) => reader.quote(demand)));
}

/** The same by itself; “always” where nothing is asked for. */
export function wordCondition(reader: NameReader, when: Condition | undefined): string {
  const { always, conditionAnd } = reader.words;
  return when ? listDemands(reader, when).join(conditionAnd) : always;
}
