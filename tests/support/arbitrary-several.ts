import fc from 'fast-check';
import type { Rules } from '@/lib/engine';
import { arbitraryRules, type Occasion, type RulesShape } from './arbitrary-rules';
import { listCombinations } from './single-answers';

const PAIRS = ['x', 'y', 'z'].flatMap((first) => ['x', 'y', 'z'].filter((id) => id !== first).map((second) => `${first}+${second}`));

/** Rules in which some questions take several answers, the purpose a second one, and answers to some of their questions. */
export function arbitrarySeveral(shape: RulesShape = {}): fc.Arbitrary<Occasion> {
  return fc
    .record({
      rules: arbitraryRules(shape),
      most: fc.integer({ min: 2, max: 3 }),
      alone: fc.subarray(['x', 'y', 'z'], { maxLength: 1 }),
      counts: fc.constantFrom('hardest' as const, 'best' as const),
      common: fc.boolean(),
    })
    .map(({ rules, most, alone, counts, common }): Rules => ({
      ...rules,
      questions: rules.questions.map((question) => {
        if (question.id === 'purpose')
          return rules.purposes.length === 0
            ? question
            : { ...question, several: { most: 2, alone: [], counts: 'hardest', ordered: true as const } };
        return question.id === 'r' ? question : { ...question, several: { most, alone, counts } };
      }),
      // Several answers are drawn only where the rules say how often.
      ...(common && rules.prior && alone.length === 0 && { prior: { ...rules.prior, p: { ...rules.prior.p, 'x+y': 5 } } }),
    }))
    .chain((rules) => {
      const answers = rules.questions.map(({ id, choices, several }) => {
        const listed = several?.ordered ? [...choices.map((choice) => choice.id), ...PAIRS] : listAll({ choices, several });
        return fc.constantFrom(...listed, 'unknown', undefined).map((answer) => [id, answer] as const);
      });
      return fc.tuple(...answers).map((drawn): Occasion => ({
        rules,
        answers: Object.fromEntries(drawn.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]]))),
        priorities: { most: [], least: [] },
      }));
    });
}

function listAll(question: Parameters<typeof listCombinations>[0]): string[] {
  return listCombinations(question).map((set) => set.join('+'));
}
