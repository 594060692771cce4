import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadCatalogue } from '@/lib/content';
import { assess } from '@/lib/engine';
import { answersSchema } from '@/lib/model/answers-schema';
import { readYaml } from '../support/yaml';

const catalogue = loadCatalogue();
const alternative = z.enum(catalogue.alternatives.map(({ id }) => id));
const family = z.enum(catalogue.families.map(({ id }) => id));
const schema = z.strictObject({
  reached: z.strictObject({ agreed: z.int(), first: z.int(), firstTwo: z.int() }),
  situations: z.array(
    z.strictObject({
      id: z.string(),
      why: z.string().regex(/\.$/, 'is not a sentence'),
      answers: answersSchema,
      acceptable: z.array(family).min(1),
      unacceptable: z.array(family),
      expected: alternative,
    }),
  ),
});

const { reached, situations } = schema.parse(readYaml(join('tests', 'cases', 'situations.yaml')));
const familyOf = new Map(catalogue.alternatives.map(({ id, family }) => [id, family]));

const results = situations.map((situation) => {
  const { ranking, recommendation } = assess(catalogue, situation.answers);
  const places = ranking.filter(({ rank }) => rank !== null).map(({ alternative }) => alternative);
  const recommended = recommendation?.alternative ?? 'none';
  return { ...situation, recommended, family: familyOf.get(recommended) ?? 'none', place: places.indexOf(situation.expected) + 1 };
});
type Result = (typeof results)[number];

const list = (misses: readonly Result[]): string =>
  misses
    .map(({ id, expected, place, recommended }) => `${id}: expected ${expected} (place ${place}), recommended ${recommended}`)
    .join('\n');

/** Passes while no more situations miss than when the level was recorded; its message lists them all. */
function expectAtLeast(level: number, holds: (result: Result) => boolean): void {
  expect(results.filter(holds).length, list(results.filter((result) => !holds(result)))).toBeGreaterThanOrEqual(level);
}

describe(`${situations.length} situations of the field`, () => {
  it('are named once each', () => {
    expect(new Set(situations.map(({ id }) => id)).size).toBe(situations.length);
  });

  it('are never answered by what the situation rules out', () => {
    const ruledOut = results.filter(({ family, unacceptable }) => unacceptable.some((id) => id === family));
    expect(ruledOut.length, list(ruledOut)).toBe(0);
  });

  it('are answered by a family that the situation leaves open, as often as recorded', () => {
    expectAtLeast(reached.agreed, ({ family, acceptable }) => acceptable.some((id) => id === family));
  });

  it('put the expected platform first, as often as recorded', () => {
    expectAtLeast(reached.first, ({ place }) => place === 1);
  });

  it('put the expected platform among the first two, as often as recorded', () => {
    expectAtLeast(reached.firstTwo, ({ place }) => place === 1 || place === 2);
  });
});
