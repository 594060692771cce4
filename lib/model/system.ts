import { z } from 'zod';
import { dateSchema, idSchema, localisedTextSchema } from './text';

/** What a system is, in the order of the table. */
export const SYSTEM_KINDS = [
  'platform',
  'distribution',
  'installer',
  'local-dev',
  'iaas',
  'os',
  'runtime',
  'registry',
  'packaging',
  'cli',
  'delivery',
  'autoscaling',
  'network',
  'loadbalancer',
  'mesh',
  'monitoring',
  'logging',
  'tracing',
  'datastore',
  'chaos',
  'testing',
  'library',
  'standard',
] as const;
export type SystemKind = (typeof SYSTEM_KINDS)[number];

/** `maintenance`: kept alive, not for new work. `retired`: ended. `archived`: its repository is frozen. */
export const SYSTEM_STATES = ['active', 'maintenance', 'retired', 'archived'] as const;

/** What of an entry no source supports; it is shown with reserve. */
export const UNSUPPORTED = ['what', 'status', 'successors', 'owner', 'licences'] as const;

const sourceSchema = z.strictObject({
  kind: z.enum(['official', 'project', 'independent']),
  address: z.url(),
  path: z.string().min(1).optional(),
  date: z.union([dateSchema, z.literal('undated')]),
});
export type SystemSource = z.infer<typeof sourceSchema>;

/** A product or project that a reader may meet: facts only, each entry with its sources. */
export const systemSchema = z
  .strictObject({
    /** Like ours, in kebab-case. */
    id: idSchema,
    name: z.string().min(1),
    kind: z.enum(SYSTEM_KINDS),
    /** The alternative it belongs to or serves; absent where it serves several. */
    alternative: idSchema.optional(),
    what: localisedTextSchema,
    /** Only what a chooser has to know. */
    note: localisedTextSchema.optional(),
    status: z.strictObject({
      state: z.enum(SYSTEM_STATES),
      /** The year of that state. */
      since: z.int().optional(),
      successors: z.array(z.string().min(1)).min(1).optional(),
    }),
    /** Vendor or foundation; absent where it is a community without either. */
    owner: z.string().min(1).optional(),
    /** The level that the Cloud Native Computing Foundation gives it, and the year of that level. */
    maturity: z.strictObject({ level: z.enum(['sandbox', 'incubating', 'graduated']), since: z.int() }).optional(),
    /** SPDX names where there are any, or `proprietary`; absent where unknown. */
    licences: z.array(z.string().min(1)).min(1).optional(),
    unsupported: z.array(z.enum(UNSUPPORTED)).min(1).optional(),
    sources: z.array(sourceSchema),
    readDate: dateSchema,
    verified: z.boolean(),
  })
  .refine(({ verified, sources }) => !verified || sources.length > 0, { path: ['sources'], message: 'is empty although verified is true' });
export type System = z.infer<typeof systemSchema>;
