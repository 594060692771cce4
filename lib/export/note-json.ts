import { z } from 'zod';
import { NOTE_LIMITS } from '../model/note';

const text = z.string().max(NOTE_LIMITS.text);

/** A line of a file. */
export const placeSchema = z.strictObject({
  file: z.string().min(1).max(NOTE_LIMITS.file),
  line: z.int().min(1).max(NOTE_LIMITS.line),
});

/** A note as files and programs write it. */
export const noteSchema = z.union([
  text,
  z.strictObject({
    text: text.optional(),
    sources: z.array(placeSchema).max(NOTE_LIMITS.sources).meta({ description: 'Lines of files that the answer was read from' }),
  }),
]);

export const notesSchema = z.record(z.string(), noteSchema);
