import { z } from 'zod';
import { idSchema, localisedTextSchema } from './text';

/** What a design note says, point by point. It is named by its evidence. */
export const designNoteSchema = z.strictObject({ id: idSchema, summary: z.array(localisedTextSchema).min(1) });

/** A design note that the axes come from: its points, and its text in Japanese as it was written. */
export interface DesignNote extends z.infer<typeof designNoteSchema> {
  readonly text: string;
}
