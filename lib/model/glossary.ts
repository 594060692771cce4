import { z } from 'zod';
import { evidenceIdsSchema, idSchema, localisedTextSchema } from './text';

/** Where a word comes from: the field of platforms, or the method of this advice. */
export const TERM_KINDS = ['field', 'method'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

const spellingSchema = z.string().regex(/^\S(.*\S)?$/, 'is empty or has white space at an end');

/** A word of the glossary. Texts that hold its title, or one of its other spellings, can be asked what it means. */
export const termSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(TERM_KINDS),
    title: localisedTextSchema,
    /** Other spellings that mean it wherever they stand. English plurals in -s go without saying. */
    also: z.strictObject({ en: z.array(spellingSchema).default([]), ja: z.array(spellingSchema).default([]) }).default({ en: [], ja: [] }),
    /** False for words so general that marking them in texts would say nothing: they stand in the list only. */
    marked: z.boolean().default(true),
    /** The Japanese title in hiragana, for its place in the order; needed where it holds Chinese characters. */
    reading: z
      .string()
      .regex(/^[\p{Script=Hiragana}ー]+$/u, 'is not written in hiragana')
      .optional(),
    text: localisedTextSchema,
    /** Other terms worth reading next. */
    see: z.array(idSchema).default([]),
    /** Where the text states a fact that could change. */
    evidence: evidenceIdsSchema.optional(),
  })
  .refine(({ title, reading }) => reading !== undefined || !/\p{Script=Han}/u.test(title.ja), {
    path: ['reading'],
    message: 'is missing although the Japanese title holds Chinese characters',
  });
export type Term = z.infer<typeof termSchema>;
