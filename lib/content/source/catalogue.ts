import { join } from 'node:path';
import { deepFreeze, PURPOSE_QUESTION } from '../../engine';
import type { Catalogue, CatalogueHead } from '../../model/catalogue';
import type { Orders } from '../../model/order';
import type { WeighingSettings, Written } from '../../model/weighing';
import { parseCases } from './cases';
import { readClassPrior } from './class-prior';
import { checkNames, crossCheck } from './cross-check';
import { checkPresumption } from './check-presumption';
import type { Fault } from './faults';
import type { Parsed } from './folder';
import { readContent, type Folder, type RawContent } from './read';

/** The content of this checkout or deployment. */
export function contentRoot(): string {
  return join(process.cwd(), 'content');
}

export type ParsedContent =
  { readonly ok: true; readonly catalogue: Catalogue } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Where the published decisions stand that the prior is counted from. */
const CASES = join('cases', 'calibration.yaml');

/** Reads, parses and cross-checks a content tree: a frozen catalogue, or every fault found. */
export function parseContent(root: string): ParsedContent {
  const content = readContent(root);
  const faults = content.faults.length > 0 ? content.faults : crossCheck(content);
  if (faults.length > 0 || !content.head) return { ok: false, faults };
  const catalogue = assemble(content, content.head);
  const strange = checkPresumption(catalogue);
  if (strange.length > 0) return { ok: false, faults: strange };
  const parsed = parseCases(catalogue, join(root, CASES));
  if (!parsed.ok) return parsed;
  const read = readClassPrior(root, catalogue);
  if (!read.ok) return read;
  return { ok: true, catalogue: deepFreeze({ ...catalogue, ...(read.found && { classPrior: read.found }) }) };
}

/** Content whose ids are sound, and whose numbers may still be wrong: what a weighing begins with. */
export interface Draft {
  readonly catalogue: Catalogue;
  readonly orders: readonly Orders[];
  readonly written: readonly Written[];
  readonly settings: WeighingSettings;
}

/** Reads content as `parseContent` does, without the checks of its numbers. */
export function parseDraft(root: string): Parsed<Draft> {
  const content = readContent(root);
  const faults = content.faults.length > 0 ? content.faults : checkNames(content);
  const { head, weighing, orders, written } = content;
  if (faults.length > 0 || !head) return { ok: false, faults };
  if (!weighing) return { ok: false, faults: [{ file: 'content/weighing/settings.yaml', path: '', message: 'does not exist' }] };
  const catalogue = assemble(content, head);
  return { ok: true, found: { catalogue, orders: [...orders.values()], written: [...written.values()], settings: weighing } };
}

function assemble(content: RawContent, head: CatalogueHead): Catalogue {
  const inOrder = <T>(folder: Folder<T>, ids: readonly string[]): T[] => ids.flatMap((id) => folder.get(id) ?? []);
  const questions = inOrder(content.questions, head.questions);
  const purposes = questions.find(({ id }) => id === PURPOSE_QUESTION)?.choices.map(({ id }) => id) ?? [];
  return {
    version: head.version,
    date: head.date,
    families: head.families,
    alternatives: inOrder(content.alternatives, head.alternatives),
    criteria: inOrder(content.criteria, head.criteria),
    questions,
    exclusions: inOrder(content.exclusions, head.exclusions),
    caveats: inOrder(content.caveats, head.caveats),
    contradictions: inOrder(content.contradictions, head.contradictions),
    purposes: inOrder(content.purposes, purposes),
    evidence: Object.fromEntries(content.evidence),
    ...(head.managedStores.length > 0 && { managedStores: inOrder(content.managedStores, head.managedStores) }),
    ...(head.reasons && { reasons: head.reasons }),
  };
}
