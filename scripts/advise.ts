import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printRead, readGathered, takeSure } from './advise-from';
import { stopAtClosedPipe } from './closed-pipe';
import { gatherFiles, type Gathered } from './gather-files';
import { loadCatalogue, loadDecisions, loadPlanContent } from '@/lib/content';
import { pickFit, type PortfolioWorkload } from '@/lib/engine';
import {
  formatInputFault,
  type ImportJson,
  type TerminalStyle,
  toPortfolioJson,
  toTerminalPortfolio,
  toTerminalText,
  writeRecommendation,
} from '@/lib/export';
import { FILE_SIZE, HOUSE_SIZE, parseHouse, parseWorkloads, type PlanWish, type Workload } from '@/lib/input';
import { fill, isLocale, type Locale } from '@/lib/locale';
import { adviseWords } from '@/lib/locale/words/advise';
import type { House } from '@/lib/model/house';
import type { Catalogue } from '@/lib/model/catalogue';
import { nearestId } from '@/lib/model/nearest-id';
import { buildDecisions, buildReport, collectFindings, type Findings } from '@/lib/report/result';
import { readOrigin } from '@/lib/server/settings/read';
import { SETTINGS } from '@/lib/server/settings/table';
import { cleanTitle, encodeLink, HOUSE_PARAMETER } from '@/lib/share';

/** The outside of the command, so that tests can stand in for it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Width of the terminal that standard output is, or null where it is none. */
  readonly columns: number | null;
  /** Reads a file, or standard input for `-`. Throws what `readFileSync` throws. */
  readonly read: (file: string) => Uint8Array;
  /** Reads the files of a system from a file or folder. Throws what `statSync` throws. */
  readonly gather: (path: string) => Gathered;
  /** Prints lines; what follows is worked out when they are printed. */
  readonly print: (text: string) => Promise<void>;
  readonly printError: (text: string) => void;
}

const OPTIONS = {
  json: { type: 'boolean' },
  locale: { type: 'string' },
  help: { type: 'boolean' },
  from: { type: 'string', multiple: true },
  accept: { type: 'string' },
  house: { type: 'string' },
} as const;
const WITHOUT_VALUE: readonly string[] = ['json', 'help'];

/**
 * Advice on the workloads of a file, each printed as it is worked out. The exit status: 0 with the advice on standard output, or 2 with one message per
 * fault on standard error.
 */
export async function advise(argv: readonly string[], around: Surroundings): Promise<0 | 2> {
  const asked = readArguments(argv, around.env);
  const { json, help, locale, faults } = asked;
  const words = adviseWords(locale);
  if (help) {
    await around.print(words.usage);
    return 0;
  }
  if (faults.length > 0) return refuse(around, [...faults, words.usage]);
  const reading = readOrigin(around.env);
  if (!json && !reading.ok) return refuse(around, reading.faults);
  const housed = readHouseOf(asked.house ?? around.env[SETTINGS.house.name] ?? '', { around, locale });
  if (!housed.ok) return refuse(around, housed.faults);
  const asking = { json, around, house: housed.house, origin: reading.ok ? reading.origin : '' };
  return asked.from.length > 0 ? adviseFrom(asked, asking) : adviseFile(asked, asking);
}

async function adviseFile({ file, locale }: Arguments, { json, around, origin, house }: Asking): Promise<0 | 2> {
  let bytes: Uint8Array;
  try {
    bytes = around.read(file);
  } catch (error) {
    return refuse(around, [wordReadError(error, file, locale)]);
  }
  const catalogue = loadCatalogue();
  const parsed = parseWorkloads(bytes, catalogue, FILE_SIZE);
  if (!parsed.ok)
    return refuse(
      around,
      parsed.faults.map((fault) => formatInputFault(fault, locale, FILE_SIZE)),
    );
  return printAdvice(parsed.workloads, { json, describing: { catalogue, locale, origin, around, house, wish: parsed.plan } });
}

/** What files of a system say; with `--accept sure` the advice on it. */
async function adviseFrom({ from, accept, locale }: Arguments, { json, around, origin, house }: Asking): Promise<0 | 2> {
  const gathered: Gathered[] = [];
  for (const path of from) {
    try {
      gathered.push(around.gather(path));
    } catch (error) {
      return refuse(around, [wordReadError(error, path, locale)]);
    }
  }
  const catalogue = loadCatalogue();
  const result = readGathered(gathered);
  const input = { catalogue, locale };
  if (!accept || result.whole === null) {
    await around.print(printRead(result, input, json ? null : styleOf(around)));
    return 0;
  }
  const taken = takeSure(result, input);
  if (!json) await around.print(taken.text);
  return printAdvice(taken.workloads, {
    json,
    describing: { catalogue, locale, origin, around, house, wish: {} },
    files: taken.json,
  });
}

type HouseReading = { readonly ok: true; readonly house: House | null } | { readonly ok: false; readonly faults: readonly string[] };

/** The house of an option or a setting; none where both are empty. */
function readHouseOf(file: string, { around, locale }: { readonly around: Surroundings; readonly locale: Locale }): HouseReading {
  if (file.trim() === '') return { ok: true, house: null };
  let bytes: Uint8Array;
  try {
    bytes = around.read(file.trim());
  } catch (error) {
    return { ok: false, faults: [wordReadError(error, file, locale)] };
  }
  const parsed = parseHouse(bytes, loadCatalogue());
  return parsed.ok
    ? parsed
    : { ok: false, faults: parsed.faults.map((fault) => `${file}: ${formatInputFault(fault, locale, HOUSE_SIZE)}`) };
}

interface Asking {
  readonly json: boolean;
  /** Where links lead; of no use with `json`. */
  readonly origin: string;
  readonly around: Surroundings;
  /** Null where there are no house rules. */
  readonly house: House | null;
}

interface Advising {
  readonly json: boolean;
  readonly describing: Describing;
  /** What files said, where the answers come from them. */
  readonly files?: ImportJson;
}

async function printAdvice(workloads: readonly Workload[], { json, describing, files }: Advising): Promise<0> {
  const texts = json
    ? writeRecommendation(describing.catalogue, workloads, {
        decisions: loadDecisions(),
        files,
        plan: { content: loadPlanContent(), wish: describing.wish },
        house: describing.house,
      })
    : describeAll(workloads, describing);
  for (const text of texts) await describing.around.print(text);
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
  readonly from: readonly string[];
  readonly accept: boolean;
  /** The file of the house; undefined where none is named. */
  readonly house: string | undefined;
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
    return WITHOUT_VALUE.includes(token.name) && token.value !== undefined ? [fill(words.noValue, { option: token.rawName })] : [];
  });
  if (asked !== undefined && asked !== locale) faults.push(fill(words.badLocale, { found: typeof asked === 'string' ? asked : '' }));
  const from = [values.from ?? []].flat().filter((path) => typeof path === 'string');
  const isFrom = values.from !== undefined;
  if (isFrom && (from.length === 0 || from.includes(''))) faults.push(words.noPath);
  if (isFrom && positionals.length > 0) faults.push(fill(words.fileOrFrom, { files: positionals.join(', ') }));
  if (!isFrom && positionals.length === 0) faults.push(words.noFile);
  if (!isFrom && positionals.length > 1) faults.push(fill(words.oneFile, { files: positionals.join(', ') }));
  faults.push(...findAcceptFaults(values.accept, isFrom, locale));
  const accept = values.accept === 'sure';
  const house = typeof values.house === 'string' ? values.house : undefined;
  if (values.house !== undefined && (house ?? '') === '') faults.push(words.noHouse);
  return { file: positionals[0] ?? '', json: values.json === true, help: values.help === true, from, accept, house, locale, faults };
}

function findAcceptFaults(accept: unknown, isFrom: boolean, locale: Locale): readonly string[] {
  const words = adviseWords(locale);
  if (accept === undefined) return [];
  const wrong = accept === 'sure' ? [] : [fill(words.badAccept, { found: typeof accept === 'string' ? accept : '' })];
  return isFrom ? wrong : [...wrong, words.acceptWithoutFrom];
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
  /** What links begin with. */
  readonly origin: string;
  readonly around: Surroundings;
  /** What the file asks of the plan for all its workloads. */
  readonly wish: PlanWish;
  readonly house: House | null;
}

/** The advice for each workload, then the platforms for all of them, with two empty lines in between. */
function* describeAll(workloads: readonly Workload[], describing: Describing): Generator<string> {
  const { catalogue, locale, around, wish, house } = describing;
  const fits: PortfolioWorkload[] = [];
  for (const workload of workloads) {
    const findings = collectFindings(catalogue, workload.answers, workload.priorities);
    const gap = fits.length > 0 ? '\n\n' : '';
    fits.push({ id: workload.id, assessment: pickFit(findings.assessment) });
    yield gap + describe(workload, findings, describing);
  }
  const portfolio = toPortfolioJson(catalogue, fits, { plan: { content: loadPlanContent(), wish, workloads }, house });
  if (portfolio) yield `\n\n${toTerminalPortfolio({ catalogue, locale, portfolio, workloads }, styleOf(around))}`;
}

function describe({ id, title: given, answers, priorities, notes }: Workload, findings: Findings, describing: Describing): string {
  const { catalogue, locale, origin, around, house } = describing;
  const title = cleanTitle(given);
  const code = encodeLink({ contentVersion: catalogue.version, answers, priorities });
  const stamp = house === null ? '' : `${title === '' ? '?' : '&'}${HOUSE_PARAMETER}=${house.stamp}`;
  const link = `${origin}/${locale}/r/${code}${title === '' ? '' : `?t=${encodeURIComponent(title)}`}${stamp}`;
  const openQuestions = findings.outlook.questions.map(({ question }) => question);
  const decisions = buildDecisions({ catalogue, findings, locale }, loadDecisions());
  const subject = { id, title, link, openQuestions, decisions, ...(notes && { notes }) };
  return toTerminalText(buildReport({ catalogue, findings, locale, house: house ?? undefined }), subject, styleOf(around));
}

function styleOf({ env, columns }: Surroundings): TerminalStyle {
  return { columns, color: columns !== null && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' };
}

/** `npm run --silent advise -- FILE`. */
export async function main(argv: readonly string[]): Promise<void> {
  stopAtClosedPipe();
  // `npm run` changes to the package's folder; the file is meant from where the user stands.
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  process.exitCode = await advise(argv, {
    env: process.env,
    columns: process.stdout.isTTY ? Math.min(process.stdout.columns, 100) : null,
    read: (file) => readFileSync(file === '-' ? 0 : resolve(folder, file)),
    gather: (path) => gatherFiles(resolve(folder, path)),
    print: (text) =>
      new Promise((printed) => {
        process.stdout.write(`${text}\n`, () => {
          printed();
        });
      }),
    printError: (text) => {
      console.error(text);
    },
  });
}
