import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '@/lib/content';
import { formatInputFault } from '@/lib/export/input-fault';
import { toRecommendationJson } from '@/lib/export/json';
import { toPortfolioJson } from '@/lib/export/portfolio';
import type { TerminalStyle } from '@/lib/export/printer';
import { toTerminalText } from '@/lib/export/terminal';
import { toTerminalPortfolio } from '@/lib/export/terminal-portfolio';
import { parseWorkloads, type Workload } from '@/lib/input';
import { fill, isLocale, type Locale } from '@/lib/locale';
import { adviseWords } from '@/lib/locale/words/advise';
import type { Catalogue } from '@/lib/model/catalogue';
import { nearestId } from '@/lib/model/nearest-id';
import { buildReport, collectFindings } from '@/lib/report';
import { cleanTitle, encodeLink, publicOrigin } from '@/lib/share';

/** The outside of the command, so that tests can stand in for it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Width of the terminal that standard output is, or null where it is none. */
  readonly columns: number | null;
  /** Reads a file, or standard input for `-`. Throws what `readFileSync` throws. */
  readonly read: (file: string) => Uint8Array;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

const OPTIONS = { json: { type: 'boolean' }, locale: { type: 'string' }, help: { type: 'boolean' } } as const;

/**
 * Advice on the workloads of a file. The exit status: 0 with the advice on standard output, or 2 with one message per
 * fault on standard error.
 */
export function advise(argv: readonly string[], around: Surroundings): 0 | 2 {
  const { file, json, help, locale, faults } = readArguments(argv, around.env);
  const words = adviseWords(locale);
  if (help) {
    around.print(words.usage);
    return 0;
  }
  if (faults.length > 0) return refuse(around, [...faults, words.usage]);
  let bytes: Uint8Array;
  try {
    bytes = around.read(file);
  } catch (error) {
    return refuse(around, [wordReadError(error, file, locale)]);
  }
  const catalogue = loadCatalogue();
  const parsed = parseWorkloads(bytes, catalogue);
  if (!parsed.ok)
    return refuse(
      around,
      parsed.faults.map((fault) => formatInputFault(fault, locale)),
    );
  if (json) around.print(JSON.stringify(toRecommendationJson(catalogue, parsed.workloads), null, 2));
  else around.print(describeAll(parsed.workloads, { catalogue, locale, around }));
  return 0;
}

function refuse(around: Surroundings, messages: readonly string[]): 2 {
  for (const message of messages) around.printError(message);
  return 2;
}

interface Arguments {
  readonly file: string;
  readonly json: boolean;
  readonly help: boolean;
  readonly locale: Locale;
  readonly faults: readonly string[];
}

/** Reads the arguments without giving up at the first fault. */
function readArguments(argv: readonly string[], env: Surroundings['env']): Arguments {
  const { tokens, positionals, values } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const asked = values.locale;
  const locale = typeof asked === 'string' && isLocale(asked) ? asked : localeOf(env);
  const words = adviseWords(locale);
  const faults = tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    if (!(token.name in OPTIONS)) return [wordUnknownOption(token.rawName, locale)];
    return token.name !== 'locale' && token.value !== undefined ? [fill(words.noValue, { option: token.rawName })] : [];
  });
  if (asked !== undefined && asked !== locale) faults.push(fill(words.badLocale, { found: typeof asked === 'string' ? asked : '' }));
  if (positionals.length === 0) faults.push(words.noFile);
  if (positionals.length > 1) faults.push(fill(words.oneFile, { files: positionals.join(', ') }));
  return { file: positionals[0] ?? '', json: values.json === true, help: values.help === true, locale, faults };
}

function wordUnknownOption(option: string, locale: Locale): string {
  const words = adviseWords(locale);
  const nearest = nearestId(option.replace(/^-+/, ''), Object.keys(OPTIONS));
  const hint = nearest === undefined ? '' : fill(words.nearestOption, { nearest: `--${nearest}` });
  return fill(words.unknownOption, { option }) + hint;
}

/** The language of the user's terminal (POSIX: the first of these that is set). */
function localeOf(env: Surroundings['env']): Locale {
  const wish = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? '';
  return wish.startsWith('ja') ? 'ja' : 'en';
}

function wordReadError(error: unknown, file: string, locale: Locale): string {
  const words = adviseWords(locale);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return fill(words.missingFile, { file });
  return fill(words.unreadableFile, { file, reason: error instanceof Error ? error.message : String(error) });
}

interface Describing {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly around: Surroundings;
}

function describeAll(workloads: readonly Workload[], describing: Describing): string {
  const { catalogue, locale, around } = describing;
  const portfolio = toPortfolioJson(catalogue, workloads);
  const parts = workloads.map((workload) => describe(workload, describing));
  if (portfolio) parts.push(toTerminalPortfolio({ catalogue, locale, portfolio }, styleOf(around)));
  return parts.join('\n\n\n');
}

function describe(workload: Workload, { catalogue, locale, around }: Describing): string {
  const { id, answers, priorities } = workload;
  const findings = collectFindings(catalogue, answers, priorities);
  const title = cleanTitle(workload.title);
  const code = encodeLink({ contentVersion: catalogue.version, answers, priorities });
  const link = `${publicOrigin(around.env)}/${locale}/r/${code}${title === '' ? '' : `?t=${encodeURIComponent(title)}`}`;
  const openQuestions = findings.outlook.questions.map(({ question }) => question);
  return toTerminalText(buildReport({ catalogue, findings, locale }), { id, title, link, openQuestions }, styleOf(around));
}

function styleOf({ env, columns }: Surroundings): TerminalStyle {
  return { columns, color: columns !== null && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' };
}

function main(): void {
  // `npm run` changes to the package's folder; the file is meant from where the user stands.
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  process.exitCode = advise(process.argv.slice(2), {
    env: process.env,
    columns: process.stdout.isTTY ? Math.min(process.stdout.columns, 100) : null,
    read: (file) => readFileSync(file === '-' ? 0 : resolve(folder, file)),
    print: (text) => {
      console.log(text);
    },
    printError: (text) => {
      console.error(text);
    },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
