import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { deepFreeze } from '../engine';
import { caseSchema, type Case } from '../model/case';
import type { Catalogue, CatalogueHead } from '../model/catalogue';
import { exampleSchema, type Example } from '../model/example';
import { crossCheck } from './cross-check';
import { formatFault, unknownId, type Fault } from './faults';
import { countAnswers } from './prior';
import { readContent, readFile, readFolder, type Folder, type RawContent } from './read';

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
  const parsed = parseCases(catalogue, join(root, CASES));
  if (!parsed.ok) return parsed;
  return { ok: true, catalogue: deepFreeze({ ...catalogue, prior: countAnswers(catalogue.questions, parsed.cases) }) };
}

function assemble(content: RawContent, head: CatalogueHead): Catalogue {
  const inOrder = <T>(folder: Folder<T>, ids: readonly string[]): T[] => ids.flatMap((id) => folder.get(id) ?? []);
  const questions = inOrder(content.questions, head.questions);
  const purposes = questions.find(({ id }) => id === 'purpose')?.choices.map(({ id }) => id) ?? [];
  return {
    version: head.version,
    date: head.date,
    families: head.families,
    alternatives: inOrder(content.alternatives, head.alternatives),
    criteria: inOrder(content.criteria, head.criteria),
    questions,
    exclusions: inOrder(content.exclusions, head.exclusions),
    caveats: inOrder(content.caveats, head.caveats),
    purposes: inOrder(content.purposes, purposes),
    evidence: Object.fromEntries(content.evidence),
  };
}

let loaded: Catalogue | undefined;

/** Today's catalogue, parsed once per process. Throws an Error that lists every fault where the content is broken. */
export function loadCatalogue(): Catalogue {
  if (loaded) return loaded;
  const parsed = parseContent(contentRoot());
  if (!parsed.ok) {
    throw new Error(
      `The content has ${parsed.faults.length} faults:\n${parsed.faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n')}`,
    );
  }
  loaded = parsed.catalogue;
  return loaded;
}

/** The start page's examples by their ids, or every fault found. */
export function parseExamples(
  catalogue: Catalogue,
  root: string,
): { readonly ok: true; readonly examples: readonly Example[] } | { readonly ok: false; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const examples = [...readFolder(join(root, 'examples'), { schema: exampleSchema, faults }).values()];
  for (const { id, answers } of examples) {
    faults.push(...checkAnswers(catalogue, answers, { file: `content/examples/${id}.yaml`, path: 'answers' }));
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, examples: deepFreeze(examples) };
}

/** The start page's examples. Throws like `loadCatalogue`. */
export function loadExamples(catalogue: Catalogue): readonly Example[] {
  const parsed = parseExamples(catalogue, contentRoot());
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n'));
  return parsed.examples;
}

/** A file of coded decisions, or a folder of such files in the order of their names: the cases, or every fault found. */
export function parseCases(
  catalogue: Catalogue,
  path: string,
): { readonly ok: true; readonly cases: readonly Case[] } | { readonly ok: false; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const schema = z.array(caseSchema).min(1);
  const entries = listFiles(path).flatMap((file) =>
    (readFile(file, { schema, faults }) ?? []).map((entry, index) => ({ entry, file, place: `[${index}] ${entry.id}` })),
  );
  const cases = entries.map(({ entry }) => entry);
  const families = new Set(catalogue.families.map(({ id }) => id));
  const alternatives = new Set(catalogue.alternatives.map(({ id }) => id));
  entries.forEach(({ entry, file, place }, index) => {
    const at = { file, path: place };
    faults.push(...checkAnswers(catalogue, entry.answers, { ...at, path: `${at.path}.answers` }));
    for (const found of [entry.chose, ...entry.acceptable, ...entry.unacceptable]) {
      if (!families.has(found)) faults.push(unknownId({ ...at, what: 'family', found, allowed: [...families] }));
    }
    if (!alternatives.has(entry.variant))
      faults.push(unknownId({ ...at, what: 'alternative', found: entry.variant, allowed: [...alternatives] }));
    if (cases.findIndex(({ id }) => id === entry.id) < index) faults.push({ ...at, message: 'repeats an earlier id' });
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, cases };
}

function listFiles(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => join(path, name));
}

function checkAnswers(
  catalogue: Catalogue,
  answers: Readonly<Record<string, string>>,
  { file, path }: { file: string; path: string },
): Fault[] {
  return Object.entries(answers).flatMap(([id, found]) => {
    const question = catalogue.questions.find((candidate) => candidate.id === id);
    if (!question) return [unknownId({ file, path, what: 'question', found: id, allowed: catalogue.questions.map((other) => other.id) })];
    const allowed = [...question.choices.map((choice) => choice.id), 'unknown'];
    return allowed.includes(found) ? [] : [unknownId({ file, path: `${path}.${id}`, what: `choice of ${id}`, found, allowed })];
  });
}
