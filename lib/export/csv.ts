import { exportWords } from '../locale/words/export';
import { resultWords } from '../locale/words/result';
import { noteWords } from '../locale/words/notes';
import { adviseWords } from '../locale/words/advise';
import { fill } from '../locale';
import { listNotes } from './notes';
import { type RankedPlatform, type WholeShared, titleResult } from '../report/result';
import { resultAddress } from '@/lib/share';

/**
 * So that Excel and LibreOffice's import dialogue read the file as UTF-8. LibreOffice's command line ignores it and wants
 * `--infilter=CSV:44,34,UTF8`.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What spreadsheets take for the start of a formula, also in full width, which Japanese input makes of it. Numbers are no
 * texts, so a negative one is never touched.
 */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

export type Cell = string | number | null;

/**
 * The table of criteria and platforms (RFC 4180, with a byte order mark): one line a measure, one column a platform in the
 * order of the ranking, numbers as plain numbers. Pure; the title and the address come last. The title stands before the
 * recommendation: alone, a spreadsheet would make a number of “1E5” and a day of “01-02”, quoted or not.
 */
export function toCsv(shared: WholeShared): string {
  return writeCsv(listLines(shared));
}

/** Lines as a file that spreadsheets read as UTF-8 and take no formula from. */
export function writeCsv(lines: readonly (readonly Cell[])[]): string {
  const [first = '', ...others] = lines.map((line) => `${line.map(writeCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + unquoteStart(first) + others.join('');
}

/** A quote behind the byte order mark is an error to readers that do not know the mark: a name of letters needs none. */
function unquoteStart(line: string): string {
  return line.replace(/^"([\p{L}\p{N}]+)"/u, '$1');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}

function listLines(shared: WholeShared): Cell[][] {
  const { report, title } = shared;
  const { ranking, criteria, locale } = report;
  const words = exportWords(locale).table;
  const {
    ranking: { statuses },
    colophon,
  } = resultWords(locale);
  const row = (measure: string, cellOf: (platform: RankedPlatform) => Cell): Cell[] => [measure, null, null, ...ranking.map(cellOf)];
  const note = (name: string, text: string): Cell[] => [name, text, null, ...ranking.map(() => null)];
  return [
    [words.measure, words.subject, words.weight, ...ranking.map(({ name }) => name)],
    ...(['values', 'contributions'] as const).flatMap((part) =>
      criteria.map((criterion, index): Cell[] => [
        part === 'values' ? words.value : words.points,
        criterion.title,
        criterion.weight,
        ...ranking.map((platform) => platform[part][index] ?? null),
      ]),
    ),
    row(words.score, ({ score }) => score),
    row(words.low, ({ low }) => low),
    row(words.high, ({ high }) => high),
    row(words.rank, ({ rank }) => rank),
    row(words.share, ({ acceptability }) => Math.round(acceptability * 1000) / 10),
    row(words.status, ({ status }) => statuses[status]),
    row(words.excludedBy, ({ excludedBy }) => excludedBy.join(words.separator)),
    ...listNotes(shared).map(({ short, text }) => note(noteWords(locale).label, `${short}${adviseWords(locale).colon}${text}`)),
    ...(title === '' ? [] : [note(words.title, titleResult(shared))]),
    note(words.address, resultAddress(shared)),
    note(words.rules, fill(colophon.rulesValue, report.content)),
  ];
}
