import { loadImport } from '@/lib/content';
import { toMovesTable } from '@/lib/export';
import { preflight, reply } from '../respond';

/** The content may change with the next deployment. */
const MAX_AGE_SECONDS = 300;

/** What becomes of each kind of part of a file on each alternative: a browser words with it what it read, and sends nothing. */
export function GET(): Response {
  return reply(toMovesTable(loadImport()), MAX_AGE_SECONDS);
}

export function OPTIONS(): Response {
  return preflight('GET');
}
