import { join } from 'node:path';
import { contentRoot, formatFault, parseCases } from '@/lib/content';
import type { Case } from '@/lib/model/case';
import { catalogue } from './catalogue';

let cases: readonly Case[] | undefined;

/** The published decisions of the repository. Throws an Error that lists every fault. */
export function publishedCases(): readonly Case[] {
  if (cases) return cases;
  const parsed = parseCases(catalogue(), join(contentRoot(), 'cases', 'calibration.yaml'));
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n'));
  cases = parsed.cases;
  return cases;
}
