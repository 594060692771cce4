import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadCatalogue } from '@/lib/content';
import { assess } from '@/lib/engine';
import { answersSchema } from '@/lib/model/answers-schema';
import { readYaml } from '../support/yaml';

const schema = z.array(
  z.strictObject({ id: z.string(), expected: z.array(z.string()).min(1), absurd: z.array(z.string()), answers: answersSchema }),
);
const catalogue = loadCatalogue();

describe.each(schema.parse(readYaml(join('tests', 'cases', 'beside.yaml'))))('$id', ({ expected, absurd, answers }) => {
  const [first, second] = assess(catalogue, answers)
    .ranking.filter(({ status }) => status !== 'out')
    .map(({ alternative }) => alternative);

  it(`is sent to ${expected.join(' or ')}`, () => {
    expect(expected).toContain(first);
  });

  it('has nothing absurd first or second', () => {
    expect([first, second].filter((alternative) => alternative !== undefined && absurd.includes(alternative))).toEqual([]);
  });
});
