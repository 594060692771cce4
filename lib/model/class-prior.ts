import { z } from 'zod';
import { idSchema } from './text';

const count = z.int().min(0);

/**
 * How likely answers are together. Workloads are of some hidden classes, each with its own shares of every answer; answers
 * given tell which class a workload may be of, and shift the shares of some other answers besides. All numbers are integers.
 */
export const classPriorSchema = z.strictObject({
  /** Question id -> the answers that are drawn, single or joined: the order of all shares. At most 31 of a question. */
  answers: z.record(idSchema, z.array(z.string()).min(1).max(31)),
  /** `weight`: a share of all weights. `shares`: question id -> by answer, 1 or more: a share of the question's sum. */
  classes: z.array(z.strictObject({ weight: z.int().min(1), shares: z.record(idSchema, z.array(z.int().min(1))) })).min(1),
  /**
   * Question id -> answer given -> open question -> by its answers, per mille: what the answer given multiplies their shares
   * by. Absent: by one.
   */
  pairs: z.record(idSchema, z.record(z.string(), z.record(idSchema, z.array(z.int().min(1))))),
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
  /** What two answers have to do with each other beyond their classes: the power their ratio is raised to. */
  damping: z.number().min(0).max(1),
  /** A pair counts so many more cases in which its answers have nothing to do with each other. */
  pairImagined: z.number().positive(),
  /** Pairs none of whose factors is so far from 1000 per mille are left out. */
  pairLeast: count,
  /** An answer of several choices is drawn where at least so many cases gave it. */
  together: z.int().min(1),
  /** A judged sheet with at least so many answers counts like a case. */
  complete: z.int().min(1),
  /** What a case counts for the ordinary answer that its source does not mention, and which answers those are. */
  silent: z.strictObject({ weight: z.number().min(0).max(1), answers: z.record(idSchema, idSchema) }),
});
export type PriorSettings = z.infer<typeof priorSettingsSchema>;
