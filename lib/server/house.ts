import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { workerData } from 'node:worker_threads';
import { formatInputFault } from '@/lib/export';
import { HOUSE_SIZE, parseHouse } from '@/lib/input';
import type { House } from '@/lib/model/house';
import { todaysRules } from './catalogue';
import { settings } from './settings/read';

/** The house, or a sentence for each fault of its file. */
export type HouseReading = { readonly ok: true; readonly house: House } | { readonly ok: false; readonly faults: readonly string[] };

/** Reads the file of a house. A relative path is meant from where the user stands. */
export function readHouse(path: string): HouseReading {
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  try {
    const { size } = statSync(/* turbopackIgnore: true */ file);
    // Never read whole before it is known to be small.
    if (size > HOUSE_SIZE.bytes)
      return refuse(path, [formatInputFault({ kind: 'too-large', place: '', found: String(size) }, 'en', HOUSE_SIZE)]);
    const parsed = parseHouse(readFileSync(/* turbopackIgnore: true */ file), todaysRules());
    return parsed.ok
      ? parsed
      : refuse(
          path,
          parsed.faults.map((fault) => formatInputFault(fault, 'en', HOUSE_SIZE)),
        );
  } catch (error) {
    return refuse(path, [error instanceof Error ? error.message : String(error)]);
  }
}

function refuse(path: string, faults: readonly string[]): HouseReading {
  return { ok: false, faults: faults.map((fault) => `${path}: ${fault}`) };
}

let known: House | null | undefined;

/**
 * The house of this process; null where it has none. Read once, and handed to threads as it was read: a file that changes later makes no
 * two threads differ. Throws an Error with every fault; `npm start` says so before it begins.
 */
export function house(): House | null {
  if (known === undefined) known = givenHouse(workerData);
  if (known === undefined) known = readOwn();
  return known;
}

/** What `startThread` handed over. */
function givenHouse(given: unknown): House | null | undefined {
  return typeof given === 'object' && given !== null && 'house' in given ? (given.house as House | null) : undefined;
}

function readOwn(): House | null {
  const { house: path } = settings();
  if (path === null) return null;
  const reading = readHouse(path);
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  return reading.house;
}
