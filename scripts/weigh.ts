import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot, formatFault, parseDraft, type Draft } from '@/lib/content/source';
import { holdOut, measureKinds, weigh, type Given } from '@/lib/weigh';
import { stopAtClosedPipe } from './closed-pipe';
import { readEntries, readSenses } from './weigh/entries';
import { writeStrengths, writeWritten } from './weigh/files';
import { printKinds, printMoves, printUnmet } from './weigh/print';

const USAGE = `Usage: npm run --silent weigh -- [--start [CRITERION]... | --write] [--folds N]
  --start    write the strengths of these criteria (of all) down as their authors' own: content/weighing/written
  --write    write the proposed strengths into content/criteria; without it they are only reported
  --folds N  how many parts are held out in turn instead of what content/weighing/settings.yaml says; 0 for none`;

interface Arguments {
  /** Criteria to be written down; null where a weighing is asked for. */
  readonly start: readonly string[] | null;
  readonly write: boolean;
  readonly folds: number | undefined;
}

/** Proposes strengths for the criteria's rules (docs/weighing.md). Exit status 1 where an order cannot be met or the content has faults. */
export function main(argv: readonly string[]): void {
  stopAtClosedPipe();
  const found = readArguments(argv);
  if (typeof found === 'string') {
    console.error(found);
    process.exitCode = 2;
    return;
  }
  const draft = parseDraft(contentRoot());
  if (!draft.ok) {
    console.error(draft.faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n'));
    process.exitCode = 1;
  } else if (found.start) startFrom(draft.found, found.start);
  else run(draft.found, found);
}

function readArguments(argv: readonly string[]): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        start: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        folds: { type: 'string' },
      },
    });
    if (values.start && values.write) return `--start and --write are two things.\n${USAGE}`;
    if (values.folds !== undefined && !/^\d{1,2}$/.test(values.folds)) return `--folds is a number.\n${USAGE}`;
    if (positionals.length > 0 && !values.start) return `Criteria are named with --start alone.\n${USAGE}`;
    return {
      start: values.start ? positionals : null,
      write: values.write,
      folds: values.folds === undefined ? undefined : Number(values.folds),
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
  }
}

function startFrom({ catalogue }: Draft, ids: readonly string[]): void {
  const unknown = ids.filter((id) => !catalogue.criteria.some((criterion) => criterion.id === id));
  if (unknown.length > 0) {
    console.error(`There is no criterion ${unknown.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const criteria = catalogue.criteria.filter(({ id }) => ids.length === 0 || ids.includes(id));
  console.log(writeWritten(criteria, contentRoot()).join('\n'));
}

function run({ catalogue, orders, written, settings }: Draft, { write, folds = settings.folds }: Arguments): void {
  const entries = readEntries(catalogue, contentRoot(), join('tests', 'cases'));
  const given: Given = {
    rules: catalogue,
    orders,
    senses: readSenses(join('tests', 'cases', 'monotone.yaml')),
    written,
    settings: { ...settings, folds },
  };
  const count = orders.reduce((sum, own) => sum + own.orders.length, 0);
  console.log(
    `${entries.length} decisions and sheets, ${count} orders, ${written.length} of ${catalogue.criteria.length} criteria written down`,
  );
  const weighing = weigh(given, entries);
  printUnmet(weighing);
  printKinds('The rules as they are', measureKinds(catalogue, entries));
  if (count > 0) printKinds('With the orders met', measureKinds(weighing.repaired, entries));
  printKinds('As proposed, on what they were weighed by', measureKinds(weighing.rules, entries));
  if (folds > 1) printKinds(`Each of ${folds} parts held out`, holdOut(given, entries));
  printMoves(catalogue, weighing);
  if (write) console.log(`\nWritten:\n${writeStrengths(catalogue, weighing, contentRoot()).join('\n')}`);
  if (weighing.unmet.length > 0) process.exitCode = 1;
}
