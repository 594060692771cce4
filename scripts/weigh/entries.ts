import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { formatFault, parseCases } from '@/lib/content/source';
import type { Case } from '@/lib/model/case';
import type { Catalogue } from '@/lib/model/catalogue';
import { answersSchema } from '@/lib/model/answers-schema';
import type { Entry, Sense } from '@/lib/weigh';

/** The kinds of decisions, and where each stands below the content's root. */
const DECISIONS = { calibration: 'calibration.yaml', further: 'further', unseen: 'unseen' } as const;

/** Every published decision, situation and profile. Throws an Error that lists what is wrong with a file. */
export function readEntries(catalogue: Catalogue, content: string, sheets: string): readonly Entry[] {
  const decisions = Object.entries(DECISIONS).flatMap(([kind, path]) => {
    const parsed = parseCases(catalogue, join(content, 'cases', path));
    if (!parsed.ok) throw new Error(parsed.faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n'));
    return parsed.cases.map((entry): Entry => ({ kind, case: entry }));
  });
  return [
    ...decisions,
    ...readSituations(join(sheets, 'situations.yaml')),
    ...readProfiles(catalogue, join(sheets, 'profiles')),
    ...readJudged(join(sheets, 'judged')),
    ...readBeside(catalogue, join(sheets, 'beside.yaml')),
  ];
}

const sensesSchema = z.array(
  z.object({
    says: z.string(),
    question: z.string(),
    order: z.array(z.string()).min(2),
    of: z.string(),
    over: z.string().optional(),
    on: z.string().optional(),
    never: z.enum(['rises', 'falls']),
  }),
);

/** The sense checks of the field. */
export function readSenses(path: string): readonly Sense[] {
  return existsSync(path) ? sensesSchema.parse(parse(readFileSync(path, 'utf8'))) : [];
}

const judgedSchema = z.object({
  sheets: z.array(
    z.looseObject({
      id: z.string(),
      why: z.string(),
      answers: answersSchema,
      acceptable: z.array(z.string()),
      unacceptable: z.array(z.string()),
      expected: z.string(),
      absurd: z.array(z.string()),
    }),
  ),
});

/** Sheets that a language model judged as an architect would. */
function readJudged(folder: string): readonly Entry[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.flatMap((name): Entry[] =>
    judgedSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))).sheets.map(({ expected, absurd, ...facts }) => {
      const sheet = createCase({ ...facts, id: `judged-${facts.id}`, variant: expected });
      return { kind: 'judged', never: absurd, case: { ...sheet, 'family-evidence': true, 'variant-evidence': true } };
    }),
  );
}

const besideSchema = z.array(
  z.looseObject({ id: z.string(), expected: z.array(z.string()).min(1), absurd: z.array(z.string()), answers: answersSchema }),
);

/** Sheets one step beside the textbook: the families of what is expected, and the first alternative of it. */
function readBeside(catalogue: Catalogue, path: string): readonly Entry[] {
  if (!existsSync(path)) return [];
  return besideSchema.parse(parse(readFileSync(path, 'utf8'))).map(({ id, expected, absurd, answers }): Entry => {
    const acceptable = catalogue.alternatives.filter((alternative) => expected.includes(alternative.id)).map(({ family }) => family);
    const sheet = createCase({ id: `beside-${id}`, why: id, answers, acceptable, unacceptable: [], variant: expected[0] ?? '' });
    return { kind: 'beside', never: absurd, case: { ...sheet, 'family-evidence': true, 'variant-evidence': true } };
  });
}

const situationsSchema = z.looseObject({
  situations: z.array(
    z.looseObject({
      id: z.string(),
      why: z.string(),
      answers: answersSchema,
      acceptable: z.array(z.string()),
      unacceptable: z.array(z.string()),
      expected: z.string(),
    }),
  ),
});

function readSituations(path: string): readonly Entry[] {
  if (!existsSync(path)) return [];
  const { situations } = situationsSchema.parse(parse(readFileSync(path, 'utf8')));
  return situations.map(({ id, why, answers, acceptable, unacceptable, expected }): Entry => {
    const sheet = { id: `situation-${id}`, why, answers, acceptable, unacceptable, variant: expected };
    return { kind: 'situations', case: { ...createCase(sheet), 'family-evidence': true, 'variant-evidence': true } };
  });
}

const profile = z.looseObject({ why: z.string(), answers: answersSchema });
const profilesSchema = z.looseObject({ alternative: z.string(), first: z.array(profile), 'not-first': z.array(profile) });

function readProfiles(catalogue: Catalogue, folder: string): readonly Entry[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.flatMap((name): Entry[] => {
    const { alternative, first, 'not-first': never } = profilesSchema.parse(parse(readFileSync(join(folder, name), 'utf8')));
    const family = catalogue.alternatives.find(({ id }) => id === alternative)?.family ?? '';
    const common = { acceptable: [family], unacceptable: [], variant: alternative };
    return [
      ...first.map(({ why, answers }, index): Entry => {
        const sheet = createCase({ ...common, id: `profile-${alternative}-${index}`, why, answers });
        return { kind: 'profiles', case: { ...sheet, 'family-evidence': true, 'variant-evidence': true } };
      }),
      ...never.map(({ why, answers }, index): Entry => {
        const sheet = createCase({ ...common, id: `profile-not-${alternative}-${index}`, why, answers });
        return { kind: 'profiles', never: [alternative], case: sheet };
      }),
    ];
  });
}

type SheetFacts = Pick<Case, 'id' | 'why' | 'answers' | 'acceptable' | 'unacceptable' | 'variant'>;

/** A sheet of ours in the form of a decision: a group of its own, evidence of nothing yet. */
function createCase(facts: SheetFacts): Case {
  return {
    ...facts,
    title: facts.id,
    url: '-',
    source: '-',
    origin: 'sheet',
    group: facts.id,
    facts: facts.why,
    chose: facts.acceptable[0] ?? '',
    outcome: 'recommended',
    'family-evidence': false,
    'variant-evidence': false,
  };
}
