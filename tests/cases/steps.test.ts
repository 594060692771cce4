import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadCatalogue } from '@/lib/content';
import { assess } from '@/lib/engine';
import { answersSchema } from '@/lib/model/answers-schema';
import { readYaml } from '../support/yaml';

const catalogue = loadCatalogue();
const NONE = 'none';
const alternative = z.enum([NONE, ...catalogue.alternatives.map(({ id }) => id)]);
const schema = z.strictObject({
  sheets: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      why: z.string(),
      answers: answersSchema,
      expected: z.array(alternative).min(1),
      acceptable: z.array(alternative).default([]),
      absurd: z.array(alternative).min(1),
      otherwise: alternative.optional(),
    }),
  ),
});

/** Of the sheets of one kind that an architect writes, so many have to come out as expected or acceptable. */
const LEAST_SHARE = 0.93;

const folder = join('tests', 'cases', 'steps');
const sheets = readdirSync(folder).flatMap((name) => schema.parse(readYaml(join(folder, name))).sheets);
const judged = sheets.map((sheet) => ({ ...sheet, first: assess(catalogue, sheet.answers).recommendation?.alternative ?? NONE }));
const good = judged.filter(({ first, expected, acceptable }) => [...expected, ...acceptable].some((id) => id === first));

describe('sheets one step beside the textbook', () => {
  it('are each told once, and are judged without contradicting themselves', () => {
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
    const torn = sheets.filter(({ expected, acceptable, absurd }) => absurd.some((id) => expected.includes(id) || acceptable.includes(id)));
    expect(torn.map(({ id }) => id)).toEqual([]);
  });

  it('have nothing absurd first', () => {
    const absurd = judged.filter(({ first, absurd: never }) => never.some((id) => id === first));
    expect(absurd.map(({ id, first }) => `${id}: ${first}`)).toEqual([]);
  });

  it('come out as expected or acceptable but for the share that is granted', () => {
    expect(good.length / judged.length).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  it.each(judged.map((sheet) => [sheet.id, sheet] as const))(
    '%s goes where an architect sends it, or where it is known to go',
    (_, sheet) => {
      expect(sheet.otherwise === undefined ? [...sheet.expected, ...sheet.acceptable] : [sheet.otherwise]).toContain(sheet.first);
    },
  );
});
