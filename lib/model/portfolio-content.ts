import { z } from 'zod';
import { evidenceSchema, type Evidence } from './evidence';
import { idSchema, localisedTextSchema } from './text';

const reasoned = { reason: localisedTextSchema, evidence: z.array(idSchema).min(1) };

/** What a plan reckons with whatever its workloads are. */
export const planSettingsSchema = z.strictObject({
  /** Of the figures in this folder. A link says by which version it was made, so a changed figure is a new version. */
  version: z.int().min(1),
  /** Points of fit that a day of work every month weighs. */
  day: z.strictObject({ points: z.number().min(0.1).max(100), ...reasoned }),
  /** What is left of the work of a platform that is in place, as a factor. */
  inPlace: z.strictObject({ times: z.number().min(0).max(1), ...reasoned }),
  /** Of several workloads' answers to a question the first of these counts for all. */
  situation: z.array(z.strictObject({ question: idSchema, counts: z.array(idSchema).min(1) })).min(1),
  /** An answer that says that a workload does not exist yet. */
  begins: z.strictObject({ question: idSchema, choices: z.array(idSchema).min(1) }),
});

/** A part of the work of running platforms. Platforms that need the same part share it. */
const planPartSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  /** Days of work every month, for people who know it. */
  days: z.number().min(0.05).max(20),
  ...reasoned,
});

/** What platforms stand on. `of`: the platform that it is when nothing stands on it; absent where it is none by itself. */
const planBaseSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  parts: z.array(idSchema).min(1),
  of: idSchema.optional(),
});

/** A platform: one of the bases carries it, whichever adds least, and its own parts come on top. */
const planPlatformSchema = z.strictObject({
  id: idSchema,
  on: z.array(idSchema).min(1),
  parts: z.array(idSchema),
  /** What the last stage of the shared pipeline does there. */
  deploys: localisedTextSchema,
  evidence: z.array(idSchema).min(1),
});

/** Parts take more or less work where this answer counts. */
const planChangeSchema = z.strictObject({
  id: idSchema,
  when: z.strictObject({ question: idSchema, choice: idSchema }),
  parts: z.array(idSchema).min(1),
  times: z.number().min(0.25).max(4),
  ...reasoned,
});

/** What all workloads share before anything moves. */
const planPracticeSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  text: localisedTextSchema,
  evidence: z.array(idSchema).min(1),
});

/** An answer that makes moving a workload riskier. */
const planRiskSchema = z.strictObject({
  id: idSchema,
  when: z.strictObject({ question: idSchema, choices: z.array(idSchema).min(1) }),
  /** 1: to be watched, 2: to be rehearsed, 3: to be moved last. */
  weight: z.int().min(1).max(3),
  title: localisedTextSchema,
  ...reasoned,
});

export const planPartsSchema = z.array(planPartSchema).min(1);
export const planBasesSchema = z.array(planBaseSchema).min(1);
export const planPlatformsSchema = z.array(planPlatformSchema).min(1);
export const planChangesSchema = z.array(planChangeSchema);
export const planPracticesSchema = z.array(planPracticeSchema).min(1);
export const planRisksSchema = z.array(planRiskSchema).min(1);
export const planEvidenceSchema = z.array(evidenceSchema);

export type PlanSettings = z.infer<typeof planSettingsSchema>;
export type PlanPart = z.infer<typeof planPartSchema>;
export type PlanBase = z.infer<typeof planBaseSchema>;
export type PlanPlatform = z.infer<typeof planPlatformSchema>;
export type PlanChange = z.infer<typeof planChangeSchema>;
export type PlanPractice = z.infer<typeof planPracticeSchema>;
export type PlanRisk = z.infer<typeof planRiskSchema>;

/** All that a plan of several workloads reckons with, apart from the rules of each. */
export interface PlanContent {
  readonly settings: PlanSettings;
  readonly parts: readonly PlanPart[];
  readonly bases: readonly PlanBase[];
  readonly platforms: readonly PlanPlatform[];
  readonly changes: readonly PlanChange[];
  readonly practices: readonly PlanPractice[];
  readonly risks: readonly PlanRisk[];
  /** Every source that is named, by its id. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}
