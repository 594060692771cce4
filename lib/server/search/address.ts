import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LOCALES, type Locale } from '@/lib/locale';
import { BASE } from '@/lib/model/base-path';

const manifestSchema = z.object({ indexes: z.record(z.enum(LOCALES), z.string()) });

let known: Readonly<Record<Locale, string>> | undefined;

/** Where browsers find the index of a language. */
export function searchAddress(locale: Locale): string {
  return BASE + searchFile(locale);
}

/** The same below `public` (`scripts/runner/search.js`). Read once; under `next dev` it changes while it runs. */
export function searchFile(locale: Locale): string {
  if (!known || process.env.NODE_ENV !== 'production')
    known = manifestSchema.parse(JSON.parse(readFileSync(join(process.cwd(), '.build', 'search.json'), 'utf8'))).indexes;
  return known[locale];
}
