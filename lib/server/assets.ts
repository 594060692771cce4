import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BASE } from '@/lib/model/base-path';

const assetsSchema = z.object({
  style: z.string(),
  script: z.string(),
  /** What the script loads at once. */
  parts: z.array(z.string()),
  /** Reads files of a system, in a worker. */
  reader: z.string(),
});

/** Where browsers find the style of every page and the script of documents (`scripts/runner/assets.js`). */
export type Assets = z.infer<typeof assetsSchema>;

let known: Assets | undefined;

/** Read once; under `next dev` they change while it runs. */
export function assets(): Assets {
  if (known && process.env.NODE_ENV === 'production') return known;
  const { style, script, parts, reader } = assetsSchema.parse(
    JSON.parse(readFileSync(join(process.cwd(), '.build', 'assets.json'), 'utf8')),
  );
  known = { style: BASE + style, script: BASE + script, parts: parts.map((part) => BASE + part), reader: BASE + reader };
  return known;
}
