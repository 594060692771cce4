import { join } from 'node:path';
import { contentRoot, formatFault, parseCases } from '@/lib/content';
import type { Case } from '@/lib/model/case';
import { catalogue } from './catalogue';

const read = new Map<string, readonly Case[]>();

/** The published decisions that the rules are measured against. Throws an Error that lists every fault. */
export function publishedCases(): readonly Case[] {
  return readCases('calibration.yaml');
}

/** Decisions coded later and less thoroughly, which are counted apart. Throws an Error that lists every fault. */
export function furtherCases(): readonly Case[] {
  return readCases('further');
}

function readCases(name: string): readonly Case[] {
  const known = read.get(name);
  if (known) return known;
  const parsed = parseCases(catalogue(), join(contentRoot(), 'cases', name));
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n'));
  read.set(name, parsed.cases);
  return parsed.cases;
}
