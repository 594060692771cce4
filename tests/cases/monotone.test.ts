import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadCatalogue, toRules } from '@/lib/content';
import { assess } from '@/lib/engine';
import type { Answers } from '@/lib/model/answers';
import { readYaml } from '../support/yaml';

const checkSchema = z.strictObject({
  says: z.string(),
  question: z.string(),
  order: z.array(z.string()).min(2),
  of: z.string(),
  over: z.string().optional(),
  on: z.string().optional(),
  never: z.enum(['rises', 'falls']),
});
type MonotoneCheck = z.infer<typeof checkSchema>;

const checks = z.array(checkSchema).parse(readYaml('tests/cases/monotone.yaml'));
const rules = toRules(loadCatalogue());

/** Complete answers: with none open the engine has no intervals to search, and every rule is reached. */
const answersArbitrary: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(rules.questions.map(({ id, choices }) => [id, fc.constantFrom(...choices.map((choice) => choice.id))])),
);

/** What the check looks at, in integers that are comparable between answers of the same purpose. */
function measure({ of, over, on }: MonotoneCheck, answers: Answers): number {
  const { ranking } = assess(rules, answers);
  const valueOf = (id: string): number => {
    const ranked = ranking.find(({ alternative }) => alternative === id);
    const criterion = rules.criteria.findIndex((candidate) => candidate.id === on);
    return (on === undefined ? ranked?.score : ranked?.values[criterion]) ?? Number.NaN;
  };
  return over === undefined ? valueOf(of) : valueOf(of) - valueOf(over);
}

describe('answers in their natural order', () => {
  it('are checked in at least forty ways', () => {
    expect(checks.length).toBeGreaterThanOrEqual(40);
  });

  it.each(checks)('$says', (check) => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const measured = check.order.map((choice) => measure(check, { ...answers, [check.question]: choice }));
        const sign = check.never === 'falls' ? 1 : -1;
        for (let step = 1; step < measured.length; step++) {
          expect(
            sign * ((measured[step] ?? 0) - (measured[step - 1] ?? 0)),
            `${check.order[step - 1]} -> ${check.order[step]}`,
          ).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
