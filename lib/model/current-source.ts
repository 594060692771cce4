import { z } from 'zod';
import { dateSchema, idSchema } from './text';

/** Where a source that was read as a file of a repository is published as a page: no part of the rules, so it changes between versions. */
export const currentSourcesSchema = z.array(
  z.strictObject({
    /** Of the evidence. */
    id: idSchema,
    address: z.url({ protocol: /^https$/ }),
    /** The day on which public documents linked to it. */
    seen: dateSchema,
  }),
);
export type CurrentSource = z.infer<typeof currentSourcesSchema>[number];
