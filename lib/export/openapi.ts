import { z } from 'zod';
import { classPriorSchema } from '../model/class-prior';
import type { Rules } from '../engine';
import { INPUT_LIMITS, PLAN_RANGES } from '../input';
import { alternativeSchema } from '../model/alternative';
import { PRIORITY_LIMIT, UNKNOWN } from '../model/answers';
import { BASE } from '../model/base-path';
import { caveatSchema } from '../model/caveat';
import { contradictionSchema } from '../model/contradiction';
import { criterionSchema } from '../model/criterion';
import { evidenceSchema } from '../model/evidence';
import { exclusionSchema } from '../model/exclusion';
import { familySchema } from '../model/family';
import { managedStoreSchema } from '../model/managed-store';
import { purposeSchema } from '../model/purpose';
import type { Answerable } from '../model/several';
import { questionSchema } from '../model/question';
import { LOCALES } from '../model/locale';
import { EXPORT_FORMATS } from './formats';
import { filePartsSchema, movesTableSchema } from './moves-json';
import { noteSchema } from './note-json';
import { problemSchema } from './problem';
import {
  catalogueOperation,
  exportOperation,
  houseOperation,
  movesOperation,
  recommendOperation,
  type ApiExample,
} from './openapi-operations';
import { houseRulesSchema, recommendationSchema } from './recommendation';

/** The input of `POST /api/v1/recommendations`, with the ids of today's rules. `lib/input` checks it with better messages. */
export function workloadsSchema(rules: Rules): z.ZodType {
  const criteria = z.array(z.enum(rules.criteria.map(({ id }) => id))).max(PRIORITY_LIMIT);
  const answers = Object.fromEntries(rules.questions.map((question) => [question.id, answerSchema(question).optional()]));
  const workload = z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(INPUT_LIMITS.id)
      .meta({ description: 'Unique in the request' }),
    title: z.string().max(INPUT_LIMITS.title).optional().meta({ description: 'Shown with at most 40 characters; changes no result' }),
    answers: z
      .strictObject(answers)
      .meta({ description: 'Question to choice, or to a list of choices where it takes several; a question that is absent was not asked' }),
    priorities: z
      .strictObject({ most: criteria.optional(), least: criteria.optional() })
      .optional()
      .meta({ description: 'The criteria that matter most and least, up to three each' }),
    notes: questionNotes(rules).optional(),
    importance: z
      .int()
      .min(PLAN_RANGES.importance.least)
      .max(PLAN_RANGES.importance.most)
      .optional()
      .meta({ description: 'How much more than others it counts in the plan for all; 1 where absent' }),
    stay: platformSchema(rules)
      .optional()
      .meta({ description: 'The platform that it stays on in the plan for all, whatever its answers exclude' }),
  });
  return z.strictObject({
    workloads: z.array(workload).min(1).max(INPUT_LIMITS.workloads),
    portfolio: planWishSchema(rules).optional(),
  });
}

function platformSchema(rules: Rules): z.ZodType {
  return z.enum(rules.alternatives.map(({ id }) => id));
}

/** What is asked of the plan for all workloads. */
function planWishSchema(rules: Rules): z.ZodType {
  const platforms = z.array(platformSchema(rules)).max(rules.alternatives.length);
  const { least, most } = PLAN_RANGES.day;
  return z
    .strictObject({
      day: z.number().min(least).max(most).optional().meta({ description: 'Points of fit that a day of work every month counts' }),
      atMost: z.int().min(1).max(rules.alternatives.length).optional().meta({ description: 'Platforms at most' }),
      include: platforms.optional().meta({ description: 'Platforms that are run in any case' }),
      exclude: platforms.optional().meta({ description: 'Platforms that are never run' }),
    })
    .meta({ description: 'Limits of `portfolio.plan`; the other members of `portfolio` know none' });
}

const givenFile = z.strictObject({
  path: z
    .string()
    .min(1)
    .max(INPUT_LIMITS.path)
    .meta({ description: 'As in its repository, with forward slashes: compose.yaml, web/Dockerfile' }),
  text: z.string(),
});

/** What `POST /api/v1/exports` takes. */
function exportSchema(rules: Rules): z.ZodType {
  return z.strictObject({
    code: z.string().meta({ description: 'Of a result, as it stands in its link' }),
    format: z.enum(EXPORT_FORMATS),
    locale: z.enum(LOCALES).optional().meta({ description: 'en where it is absent' }),
    title: z.string().max(INPUT_LIMITS.title).optional(),
    notes: questionNotes(rules).optional(),
    files: filePartsSchema(rules).optional(),
  });
}

/** Question to note. */
function questionNotes({ questions }: Rules): z.ZodType {
  return z
    .strictObject(Object.fromEntries(questions.map(({ id }) => [id, noteSchema.optional()])))
    .meta({ description: 'Question to note: who said so, and why. Notes change no result' });
}

/** Files of a system, as requests hold them. */
export const filesSchema = z.array(givenFile).min(1).max(INPUT_LIMITS.files).meta({
  description:
    'Files of a system. Nothing of them is executed, kept or shown but names and values that were read, and no value of a variable.',
});

/** A request: workloads, files of a system, or both. What lines of files state or imply is taken as answers. */
function requestSchema(rules: Rules): z.ZodType {
  const { shape } = workloadsSchema(rules) as z.ZodObject;
  return z.strictObject({
    workloads: (shape['workloads'] as z.ZodType).optional(),
    portfolio: shape['portfolio'] as z.ZodType,
    files: filesSchema.optional(),
  });
}

/** One choice, and where the question takes several a list of them. */
function answerSchema({ choices, several }: Answerable): z.ZodType {
  const ids = choices.map(({ id }) => id);
  const one = z.enum([...ids, UNKNOWN]);
  if (!several) return one;
  const { most, alone, ordered } = several;
  const together = ids.filter((id) => !alone.includes(id));
  const list = z.array(z.enum(together)).min(1).max(most);
  const order = ordered ? 'the most important first' : 'in any order';
  return z.union([one, list.meta({ uniqueItems: true, description: `At most ${most} different choices, ${order}` })]);
}

/** What `GET /api/v1/catalogue` replies: the rules whole. */
export const catalogueSchema = z.strictObject({
  contentVersion: z.string(),
  date: z.string(),
  families: z.array(familySchema),
  alternatives: z.array(alternativeSchema),
  criteria: z.array(criterionSchema),
  questions: z.array(questionSchema),
  exclusions: z.array(exclusionSchema),
  caveats: z.array(caveatSchema),
  contradictions: z.array(contradictionSchema).optional(),
  purposes: z.array(purposeSchema),
  evidence: z.record(z.string(), evidenceSchema),
  prior: z
    .record(z.string(), z.record(z.string(), z.int().min(1)))
    .optional()
    .meta({ description: 'Content versions 2 to 5: how likely each answer is before it is given, as a share of the sum of its question' }),
  classPrior: classPriorSchema
    .optional()
    .meta({ description: 'From content version 6 on: how likely open answers are beside those given, by hidden classes of workloads' }),
  managedStores: z.array(managedStoreSchema).optional().meta({ description: 'Kinds of stores that can be bought, with names' }),
  reasons: z.literal('rival').optional().meta({ description: 'What the reasons of a result compare with: one rival' }),
});

type Override = NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override'];

/** A text in both languages is a string where one language is asked for. */
const localised: Override = ({ jsonSchema }) => {
  const { properties } = jsonSchema;
  if (Object.keys(properties ?? {}).join() !== 'en,ja') return;
  const whole = { ...jsonSchema };
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
  jsonSchema.description = 'A string with ?locale, both languages without';
  jsonSchema.anyOf = [{ type: 'string', minLength: 1 }, whole];
};

/** A schema for the document. */
function toSchema(schema: z.ZodType, override?: Override): object {
  const document = z.toJSONSchema(schema, override && { override });
  // The dialect is that of OpenAPI 3.1 itself.
  return Object.fromEntries(Object.entries(document).filter(([key]) => key !== '$schema'));
}

/** The OpenAPI 3.1 document of the API, generated from the schemas that check what goes in and out. */
export function toOpenApi(rules: Rules, examples: readonly ApiExample[]): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dokoni',
      version: '1',
      summary: 'Where should this workload run?',
      description: `Explained, ranked advice among Compose, CaaS, PaaS and FaaS. No key, no cookies; any origin may call it. Rules version ${rules.version}.`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: BASE === '' ? '/' : BASE }],
    // No key is asked for.
    security: [],
    paths: {
      '/api/v1/recommendations': { post: recommendOperation(examples) },
      '/api/v1/exports': { post: exportOperation() },
      '/api/v1/catalogue': { get: catalogueOperation() },
      '/api/v1/moves': { get: movesOperation() },
      '/api/v1/house': { get: houseOperation() },
      '/api/v1/openapi.json': {
        get: {
          operationId: 'describe',
          summary: 'This document',
          responses: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } } },
        },
      },
    },
    components: {
      schemas: {
        Workloads: toSchema(requestSchema(rules)),
        Recommendations: toSchema(recommendationSchema),
        Catalogue: toSchema(catalogueSchema, localised),
        Export: toSchema(exportSchema(rules)),
        House: toSchema(houseRulesSchema),
        Moves: toSchema(movesTableSchema),
        Problem: toSchema(problemSchema),
      },
    },
  };
}
