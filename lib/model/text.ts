import { z } from 'zod';

/** A sentence or label in every language, side by side. Neither may be empty or carry stray white space. */
const phrase = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), 'has white space at an end');
export const localisedTextSchema = z.strictObject({ en: phrase, ja: phrase });
export type LocalisedText = z.infer<typeof localisedTextSchema>;

/** Ids are kebab-case and never change once released. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not kebab-case');
export type Id = z.infer<typeof idSchema>;

/** A calendar date, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the source states it. */
export const dateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)');

/** At least one evidence id: a claim without support is not content. */
export const evidenceIdsSchema = z.array(idSchema).min(1);
