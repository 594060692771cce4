import { parseArgs } from 'node:util';
import { stopAtClosedPipe } from './closed-pipe';
import { type Clock, collectFacts } from './facts/collect';
import { loadFactContent } from './facts/content';
import type { Fact } from './facts/fact';
import { STALE_DAYS } from '@/lib/model/freshness';

const USAGE = `Usage: npm run --silent facts -- [--json] [--days N] [--today YYYY-MM-DD]
  Lists sources, figures, systems, measurements, pages of products and prices that are old or rest on a vendor's own test of a rival, and where they are used.
  --json   for other programs
  --days   from how many days on a fact is old (default ${STALE_DAYS})
  --today  the day to count from (default: today)`;

interface Arguments extends Clock {
  readonly json: boolean;
}

/** Throws an Error where the arguments are none. */
function readArguments(argv: readonly string[]): Arguments {
  const options = { json: { type: 'boolean', default: false }, days: { type: 'string' }, today: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...argv], options });
  const { json, days = String(STALE_DAYS), today = new Date().toISOString().slice(0, 10) } = values;
  if (!/^\d{1,5}$/.test(days)) throw new Error(`--days: "${days}" is not a number of days`);
  if (!isDay(today)) throw new Error(`--today: "${today}" is not a day (YYYY-MM-DD)`);
  return { json, days: Number(days), today };
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function print(facts: readonly Fact[], { today, days }: Clock): void {
  console.log(`On ${today}: ${facts.length} facts are older than ${days} days or rest on a vendor's own test of a rival.\n`);
  const rows = facts.map(({ age, day, checked, kind, id, reasons }) => [String(age), day, checked, kind, id, reasons.join(', ')]);
  const table = [['days', 'source of', 'checked', 'kind', 'fact', 'why'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  table.forEach((row, index) => {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
    const uses = index === 0 ? [] : (facts[index - 1]?.uses ?? []);
    if (uses.length > 0) console.log(`${' '.repeat((widths[0] ?? 0) + 2)}${uses.join('; ')}`);
  });
}

export function main(argv: readonly string[]): void {
  stopAtClosedPipe();
  let clock: Arguments;
  try {
    clock = readArguments(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { json, today, days } = clock;
  const content = loadFactContent();
  const facts = collectFacts(content, { today, days });
  if (json) console.log(JSON.stringify({ today, days, contentVersion: String(content.catalogue.version), facts }, null, 2));
  else print(facts, { today, days });
}
