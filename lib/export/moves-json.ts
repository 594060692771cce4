import { z } from 'zod';
import { INPUT_LIMITS } from '../input';
import type { Rules } from '../engine';
import { FILE_PARTS_LIMITS } from '../model/file-parts';
import { movingPartsSchema, type ImportContent } from '../model/import';
import { localisedTextSchema } from '../model/text';
import { placeSchema } from './note-json';

/** What `GET /api/v1/moves` replies: every kind of part of a file, and what becomes of it on each alternative. */
export const movesTableSchema = z.strictObject({
  parts: movingPartsSchema.meta({ description: 'counterpart: something else does the same there; none: nothing does' }),
  evidence: z.record(z.string(), z.strictObject({ title: localisedTextSchema, address: z.url().optional() })),
});
type MovesTable = z.infer<typeof movesTableSchema>;

export function toMovesTable({ parts, evidence }: ImportContent): MovesTable {
  const named = new Set(parts.flatMap(({ to }) => Object.values(to).flatMap((move) => move.evidence ?? [])));
  const sources = Object.entries(evidence).filter(([id]) => named.has(id));
  return {
    parts: [...parts],
    evidence: Object.fromEntries(sources.map(([id, { title, address }]) => [id, { title, ...(address !== undefined && { address }) }])),
  };
}

/** What of files has to move along, as an export takes it: `lib/input` says the same with every fault. */
export function filePartsSchema({ alternatives }: Rules): z.ZodType {
  const places = z.array(placeSchema).max(FILE_PARTS_LIMITS.places);
  return z
    .strictObject({
      writtenFor: z.array(z.enum(alternatives.map(({ id }) => id))).optional(),
      parts: z
        .record(z.string(), places)
        .meta({
          description: `By a part of \`GET /api/v1/moves\`: the lines where it stands, of paths of at most ${INPUT_LIMITS.path} characters`,
        })
        .optional(),
    })
    .meta({ description: 'What of the files that answers were read from has to move along: Markdown and records say how' });
}
