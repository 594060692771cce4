import type { Model } from './compile';
import { compileCondition, lookUp, nameOne, type Indices } from './compile-condition';
import { admits } from './conditions';
import type { Presumption } from './presumed';
import type { EffectRules, Rules } from './rules';

type Tied = Indices & Pick<Model, 'factors' | 'purposeQuestion'>;

/** At most one question is presumed, and at most one other makes it moot: searches treat that one as they treat the purpose. */
export function compilePresumption(rules: Rules, { factors, purposeQuestion, ...indices }: Tied): Presumption | null {
  const [question, ...others] = [...rules.questions.keys()].filter((index) => rules.questions[index]?.presumed);
  if (question === undefined) return null;
  const { id = '', presumed = [], moot = [] } = rules.questions[question] ?? {};
  if (others.length > 0) throw new Error(`Only one question can be presumed, not ${id} and ${rules.questions[others[0] ?? 0]?.id ?? ''}`);
  const tied = factors.find(({ questions }) => questions.includes(question))?.questions ?? [];
  // Without profiles the purpose is a question like others.
  const readable = rules.purposes.length > 0 ? [...tied, purposeQuestion] : tied;
  const cases = presumed.map(({ when, choice }) => {
    const { questions, masks } = compileCondition(when, indices);
    const strange = questions.find((other) => !readable.includes(other));
    if (strange !== undefined)
      throw new Error(`What ${id} is presumed to be reads ${rules.questions[strange]?.id ?? ''}, which no effect ties to it`);
    return {
      questions,
      masks: questions.map((other, literal) => nameMain(rules, indices, [other, masks[literal] ?? 0])),
      choice: lookUp(indices.choiceIndex[question] ?? new Map<string, number>(), choice, `choice of ${id}`),
    };
  });
  const end = compileEnd(id, moot, indices);
  if (end?.question === purposeQuestion) throw new Error(`What ${id} is presumed to be cannot end by the purpose`);
  return { question, cases, end };
}

function compileEnd(id: string, moot: readonly { readonly when: EffectRules['when'] }[], indices: Indices): Presumption['end'] {
  const [first, ...others] = moot;
  if (!first) return null;
  const { questions, masks } = compileCondition(first.when, indices);
  const [question, ...more] = questions;
  if (others.length + more.length > 0) throw new Error(`What ${id} is presumed to be can end by one other question only`);
  return question === undefined ? null : { question, mask: masks[0] ?? 0 };
}

/** Of answers in an order the first is meant, and otherwise as effects of several questions mean them. */
function nameMain(rules: Rules, indices: Indices, [question, mask]: readonly [question: number, mask: number]): number {
  if (!rules.questions[question]?.several?.ordered) return nameOne(rules, indices, [question, mask]);
  const options = indices.options[question] ?? [];
  const singles = options.flatMap(({ choices }, place) => (choices.length === 1 && admits(mask, place) ? choices : []));
  return options.reduce((sum, { choices: [first = ''] }, place) => (singles.includes(first) ? sum + 2 ** place : sum), 0);
}
