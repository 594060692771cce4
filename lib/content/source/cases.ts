import { z } from 'zod';
import { caseSchema, type Case } from '../../model/case';
import type { Catalogue } from '../../model/catalogue';
import { unknownIds, type Fault } from './faults';
import { checkAnswers } from './folders';
import { displayName, readFile } from './read';

/** A file of coded decisions: the cases, or every fault found. */
export function parseCases(
  catalogue: Catalogue,
  path: string,
): { readonly ok: true; readonly cases: readonly Case[] } | { readonly ok: false; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const cases = readFile(path, { schema: z.array(caseSchema).min(1), faults }) ?? [];
  const file = displayName(path);
  const families = catalogue.families.map(({ id }) => id);
  const alternatives = catalogue.alternatives.map(({ id }) => id);
  const seen = new Set<string>();
  cases.forEach((entry, index) => {
    const at = { file, path: `[${index}] ${entry.id}` };
    faults.push(
      ...checkAnswers(catalogue, entry.answers, { file, path: `${at.path}.answers` }),
      ...unknownIds([entry.chose, ...entry.acceptable, ...entry.unacceptable], { ...at, what: 'family', allowed: families }),
      ...unknownIds([entry.variant], { ...at, what: 'alternative', allowed: alternatives }),
    );
    if (seen.has(entry.id)) faults.push({ ...at, message: 'repeats an earlier id' });
    seen.add(entry.id);
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, cases };
}
