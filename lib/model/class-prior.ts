import { z } from 'zod';
import { idSchema } from './text';

const count = z.int().min(0);

/**
 * How likely answers are together. Workloads are of some hidden classes, each with its own shares of every answer; answers
 * given tell which class a workload may be of. All numbers are integers.
 */
export const classPriorSchema = z.strictObject({
  /** Question id -> the answers that are drawn, single or joined: the order of all shares. At most 31 of a question. */
  answers: z.record(idSchema, z.array(z.string()).min(1).max(31)),
  /**
   * Question id -> per mille of the ways to answer in which it turns out to be nothing out of the ordinary: it then neither adds
   * points nor excludes. Absent: none.
   */
  neutral: z.record(idSchema, z.int().min(0).max(1000)),
  /** `weight`: a share of all weights. `shares`: question id -> by answer, 1 or more: a share of the question's sum. */
  classes: z.array(z.strictObject({ weight: z.int().min(1), shares: z.record(idSchema, z.array(z.int().min(1))) })).min(1),
});
export type ClassPrior = z.infer<typeof classPriorSchema>;

/** `content/prior/counted.yaml`, written by `npm run prior`. `from`: a fingerprint of what it was counted from. */
export const countedPriorSchema = classPriorSchema.extend({ from: z.string() });
export type CountedPrior = z.infer<typeof countedPriorSchema>;

/** `content/prior/settings.yaml`: how the classes are counted. See docs/engine.md. */
export const priorSettingsSchema = z.strictObject({
  /** How many hidden classes. */
  classes: z.int().min(1).max(255),
  /** Every class counts so many more cases, whose answers are those of all cases. */
  smoothing: z.number().positive(),
  /** Each answer counts so many more cases before anything is read from how often it was given. */
  imagined: z.number().positive(),
  /** Passes over all cases. */
  rounds: z.int().min(1),
  /** Of the classes that the first pass begins with. */
  seed: count,
  /** An answer of several choices is drawn where at least so many cases gave it. */
  together: z.int().min(1),
  /** A judged sheet with at least so many answers counts like a case. */
  complete: z.int().min(1),
});
export type PriorSettings = z.infer<typeof priorSettingsSchema>;
