import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '@/lib/content';
import { stopAtClosedPipe } from './closed-pipe';
import { describeDecision, printAgreement, printLeftOut, printMoves } from './print-cases';
import { printNearest } from './print-nearest';
import { type Agreement, findMoves, measureAgreement, measureBaselines, measureFolds, measureLeftOut, measureNearest } from '@/lib/cases';
import { contentRoot, type Fault, formatFault, parseCases, parseContent, readReleased } from '@/lib/content/source';
import type { Case } from '@/lib/model/case';
import type { Catalogue } from '@/lib/model/catalogue';

const USAGE = `Usage: npm run --silent cases -- FILE... [--json] [--against REF] [--left-out REF [--with FILE]...] [--nearest] [--without QUESTION]...
  FILE           coded decisions, e.g. content/cases/calibration.yaml, or a folder of them
  --json         the figures for other programs
  --against REF  which cases moved since other content: a frozen version (0 is the first content) or a git revision, e.g. HEAD or main
  --left-out REF what the changes since REF are worth on cases that did not help to choose them (takes a minute)
  --with FILE    further decisions that may help to choose them, and are not measured themselves
  --nearest      how often most of the nearest decisions chose what a decision left out chose (half a minute; docs/decisions.md)
  --without QUESTION  takes the answers to a question out of every decision first; may be repeated`;

/** A message for the user instead of a stack: exit status 2. */
class UsageError extends Error {}

function run(argv: readonly string[]): void {
  const { files, json, against, leftOut, further, nearest, without } = readArguments(argv);
  const catalogue = loadCatalogue();
  const known = catalogue.questions.map(({ id }) => id);
  const strange = without.find((question) => !known.includes(question));
  if (strange !== undefined) throw new UsageError(`--without ${strange}: there is no such question. Allowed: ${known.join(', ')}`);
  const cases = readCases(catalogue, files).map((entry) => takeOut(entry, without));
  const agreement = measureAgreement(catalogue, cases);
  if (json) console.log(JSON.stringify(toJson(catalogue, agreement), null, 2));
  else {
    printAgreement({ catalogue, agreement, baselines: measureBaselines(catalogue, cases), folds: measureFolds(catalogue, cases) });
  }
  // With --json standard output holds one document, so comparisons go beside it.
  const print = json ? console.error : console.log;
  if (against !== undefined) printMoves(findMoves(measureAgreement(readReference(against), cases), agreement), { against, print });
  if (nearest) printNearest(measureNearest(catalogue, cases), print);
  if (leftOut !== undefined) {
    const others = further.length > 0 ? readCases(catalogue, further) : [];
    printLeftOut(measureLeftOut([readReference(leftOut), catalogue], cases, others), { against: leftOut, print });
  }
}

interface Arguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly against: string | undefined;
  readonly leftOut: string | undefined;
  /** Whether to measure the nearest decisions. */
  readonly nearest: boolean;
  /** Files of decisions that help to choose changes and are not measured. */
  readonly further: readonly string[];
  /** Questions whose answers are taken out. */
  readonly without: readonly string[];
}

function readArguments(argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        against: { type: 'string' },
        'left-out': { type: 'string' },
        with: { type: 'string', multiple: true, default: [] },
        nearest: { type: 'boolean', default: false },
        without: { type: 'string', multiple: true, default: [] },
      },
    });
    if (positionals.length === 0) throw new UsageError(`No file of cases was given.\n${USAGE}`);
    if (values.with.length > 0 && values['left-out'] === undefined) throw new UsageError(`--with goes with --left-out.\n${USAGE}`);
    return {
      files: positionals,
      json: values.json,
      against: values.against,
      leftOut: values['left-out'],
      further: values.with,
      nearest: values.nearest,
      without: values.without,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function readCases(catalogue: Catalogue, files: readonly string[]): readonly Case[] {
  const cases: Case[] = [];
  const origin = new Map<string, string>();
  for (const file of files) {
    if (!existsSync(file)) throw new UsageError(`${file}: does not exist`);
    const parsed = parseCases(catalogue, file);
    if (!parsed.ok) throw new UsageError(listFaults(parsed.faults.map((fault) => ({ ...fault, file }))));
    for (const entry of parsed.cases) {
      const earlier = origin.get(entry.id);
      if (earlier !== undefined) throw new UsageError(`${file}: repeats the case "${entry.id}" of ${earlier}`);
      origin.set(entry.id, file);
      cases.push(entry);
    }
  }
  return cases;
}

function takeOut(entry: Case, without: readonly string[]): Case {
  return { ...entry, answers: Object.fromEntries(Object.entries(entry.answers).filter(([question]) => !without.includes(question))) };
}

function listFaults(faults: readonly Fault[]): string {
  return faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n');
}

/** The content of a frozen version, or of a git revision: no revision is as short as the number of a version. */
function readReference(reference: string): Catalogue {
  if (!/^\d{1,3}$/.test(reference)) return readRevision(reference);
  const catalogue = readReleased(contentRoot(), Number(reference));
  if (!catalogue) throw new UsageError(`There is no frozen version ${reference} of the content`);
  return catalogue;
}

/** The content of a git revision, read by today's schemas. */
function readRevision(revision: string): Catalogue {
  const folder = mkdtempSync(join(tmpdir(), 'dokoni-content-'));
  try {
    const archive = join(folder, 'content.tar');
    execFileSync('git', ['archive', `--output=${archive}`, revision, 'content'], { stdio: ['ignore', 'ignore', 'pipe'] });
    execFileSync('tar', ['-xf', archive, '-C', folder]);
    const parsed = parseContent(join(folder, 'content'));
    if (!parsed.ok) throw new UsageError(`The content of ${revision} has faults:\n${listFaults(parsed.faults)}`);
    return parsed.catalogue;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The content of ${revision}: ${error instanceof Error ? error.message.trim() : String(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toJson(catalogue: Catalogue, { total, family, alternative, confusion, results }: Agreement): unknown {
  const misses = results.filter((result) => result.case['family-evidence'] && !result.agreed);
  return {
    total,
    family,
    alternative,
    confusion,
    misses: misses.map((result) => ({
      id: result.case.id,
      recommended: result.recommended,
      acceptable: result.case.acceptable,
      unacceptable: result.case.unacceptable,
      why: describeDecision(catalogue, result),
    })),
  };
}

export function main(argv: readonly string[]): void {
  stopAtClosedPipe();
  try {
    run(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
