import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadCatalogue } from '@/lib/content';
import { assess } from '@/lib/engine';
import type { Answers } from '@/lib/model/answers';
import { answersSchema } from '@/lib/model/answers-schema';
import { readYaml } from '../support/yaml';

const profile = z.strictObject({ why: z.string().regex(/\.$/, 'is not a sentence'), answers: answersSchema });
const schema = z.strictObject({ alternative: z.string(), first: z.array(profile).length(10), 'not-first': z.array(profile).length(10) });

const folder = join('tests', 'cases', 'profiles');
const catalogue = loadCatalogue();
const profiles = readdirSync(folder).map((name) => schema.parse(readYaml(join(folder, name))));

function recommend(answers: Answers): string | undefined {
  return assess(catalogue, answers).recommendation?.alternative;
}

it('there are typical workloads for every alternative', () => {
  expect(profiles.map(({ alternative }) => alternative).sort()).toEqual(catalogue.alternatives.map(({ id }) => id).sort());
});

describe.each(profiles)('$alternative', (entry) => {
  it.each(entry.first)('comes first: $why', ({ answers }) => {
    expect(recommend(answers)).toBe(entry.alternative);
  });

  it.each(entry['not-first'])('does not come first: $why', ({ answers }) => {
    expect(recommend(answers)).not.toBe(entry.alternative);
  });
});
