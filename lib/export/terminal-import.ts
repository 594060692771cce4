import { acceptProposals, type ImportedWorkload, type ImportProblem, type ImportResult, type Place } from '../import';
import { fill, type Locale } from '../locale';
import { adviseWords } from '../locale/words/advise';
import { importWords } from '../locale/words/import';
import { splitAnswer } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import type { ImportContent } from '../model/import';
import { Printer, type TerminalStyle } from './printer';

export interface ImportText {
  readonly catalogue: Catalogue;
  readonly content: ImportContent;
  readonly locale: Locale;
}

/** What files say, workload by workload, with the line and the reason of each proposal, and what stays open. */
export function toTerminalImport(result: ImportResult, input: ImportText, style: TerminalStyle): string {
  const words = importWords(input.locale);
  const { workloads, whole, problems } = result;
  const printer = new Printer(adviseWords(input.locale), style);
  if (whole) printWorkload(printer, whole, { ...input, pattern: workloads.length > 1 ? words.whole : words.single });
  if (workloads.length > 1) for (const one of workloads) printWorkload(printer, one, { ...input, pattern: words.single });
  if (problems.length > 0) printer.head(words.problems);
  for (const problem of problems) printer.text(formatImportProblem(problem, input.locale), { mark: '- ', color: 'yellow' });
  return printer.lines.slice(printer.lines[0] === '' ? 1 : 0).join('\n');
}

/** One sentence on what could not be read. */
export function formatImportProblem({ kind, file, line, found }: ImportProblem, locale: Locale): string {
  const words = importWords(locale);
  const place = line === null ? file : fill(words.place, { file, line });
  return fill(words.problem[kind], { file, place, found: found ?? '' });
}

type Printing = ImportText & { readonly pattern: string };

function printWorkload(printer: Printer, workload: ImportedWorkload, { catalogue, content, locale, pattern }: Printing): void {
  const words = importWords(locale);
  const { questions } = catalogue;
  printer.head(fill(pattern, { name: workload.name }));
  for (const { question: id, choice, sure, rule, excerpt, ...where } of workload.proposals) {
    const question = questions.find((asked) => asked.id === id);
    const chosen = splitAnswer(choice).map((one) => question?.choices.find((other) => other.id === one)?.title[locale] ?? one);
    const title = question?.title[locale] ?? id;
    printer.text(fill(words.proposal, { question: title, choice: chosen.join(printer.words.separator), sure: words.sure[sure] }), {
      mark: '- ',
    });
    const why = content.rules.find((known) => known.id === rule)?.why[locale] ?? '';
    printer.text(fill(words.reason, { line: wordLine(where, excerpt, locale), why }), { mark: '  ', color: 'dim' });
  }
  const { answers, disputed } = acceptProposals(workload, questions);
  const open = questions.filter(({ id }) => !(id in answers)).map(({ id }) => id);
  if (disputed.length > 0) printer.text(fill(words.disputed, { questions: disputed.join(printer.words.separator) }), { color: 'yellow' });
  printer.text(fill(words.open, { n: open.length, questions: open.join(printer.words.separator) }));
  if (workload.parts.length > 0) printer.text(fill(words.parts, { n: workload.parts.length }), { color: 'dim' });
}

function wordLine(where: Place, excerpt: string, locale: Locale): string {
  const words = importWords(locale);
  return fill(words.line, { place: fill(words.place, { file: where.file, line: where.line }), excerpt });
}
