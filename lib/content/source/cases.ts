import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { caseSchema, type Case } from '../../model/case';
import type { Catalogue } from '../../model/catalogue';
import { canonicalAnswers } from '../../model/several';
import { unknownIds, type Fault } from './faults';
import { checkAnswers } from './folders';
import { displayName, readFile } from './read';

/** A file of coded decisions, or a folder of such files in the order of their names: the cases, or every fault found. */
export function parseCases(
  catalogue: Catalogue,
  path: string,
): { readonly ok: true; readonly cases: readonly Case[] } | { readonly ok: false; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const cases = listFiles(path).flatMap((file) => {
    const read = readFile(file, { schema: z.array(caseSchema).min(1), faults }) ?? [];
    const found = read.map((entry) => ({ ...entry, answers: canonicalAnswers(catalogue.questions, entry.answers) }));
    faults.push(...checkCases(catalogue, found, { file: displayName(file), seen }));
    return found;
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, cases };
}

function listFiles(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => join(path, name));
}

/** `seen`: the ids of cases before these, which theirs are added to. */
function checkCases(
  catalogue: Catalogue,
  cases: readonly Case[],
  { file, seen }: { readonly file: string; readonly seen: Set<string> },
): Fault[] {
  const families = catalogue.families.map(({ id }) => id);
  const alternatives = catalogue.alternatives.map(({ id }) => id);
  return cases.flatMap((entry, index) => {
    const at = { file, path: `[${index}] ${entry.id}` };
    const isRepeated = seen.has(entry.id);
    seen.add(entry.id);
    return [
      ...checkAnswers(catalogue, entry.answers, { file, path: `${at.path}.answers` }),
      ...unknownIds([entry.chose, ...entry.acceptable, ...entry.unacceptable], { ...at, what: 'family', allowed: families }),
      ...unknownIds([entry.variant], { ...at, what: 'alternative', allowed: alternatives }),
      ...(isRepeated ? [{ ...at, message: 'repeats an earlier id' }] : []),
    ];
  });
}
