import {
  listHouseLines,
  listOtherCaveats,
  type BriefReport,
  type RankedPlatform,
  type ReportDecisions,
  type ReportReason,
} from '../report/result';
import { type Claim, formatPoints } from '../report/reader';
import { fill, type Locale } from '../locale';
import { adviseWords } from '../locale/words/advise';
import { decisionWords } from '../locale/words/decisions';
import { noteWords } from '../locale/words/notes';
import { resultWords } from '../locale/words/result';
import type { Notes } from '../model/note';
import { columnsOf, padColumns } from './columns';
import { listNotes } from './notes';
import { INDENT, Printer, type TerminalStyle } from './printer';

/** What stands around the report of one workload. */
export interface TerminalSubject {
  readonly id: string;
  readonly title: string;
  /** The whole address of the recommendation. */
  readonly link: string;
  /** Ids of the open questions, the most informative first. */
  readonly openQuestions: readonly string[];
  /** Null where no published decision has an answer in common. */
  readonly decisions: ReportDecisions | null;
  readonly notes?: Notes;
}

const BAR = 24;
const NAMED_QUESTIONS = 5;

/** The advice for one workload in plain text: short, aligned, in the language of the report. */
export function toTerminalText(report: BriefReport, subject: TerminalSubject, style: TerminalStyle): string {
  const printer = new Printer(adviseWords(report.locale), style);
  const { words } = printer;
  printer.lines.push(printer.paint(subject.title === '' ? subject.id : `${subject.title} (${subject.id})`, 'bold'));
  printer.text(report.sentence, { color: report.recommendation ? 'green' : 'red' });
  printContradictions(printer, report);
  printReasons(printer, report);
  printHouse(printer, report);
  printRanking(printer, report.ranking);
  printExclusions(printer, report);
  printOpenQuestions(printer, report, subject.openQuestions);
  printNotes(printer, report, subject.notes);
  printer.head(words.link);
  printer.text(subject.link, { color: 'cyan' });
  printer.text(fill(words.content, report.content), { color: 'dim' });
  // After the link: programs that look for an address in the text find the result's first.
  printDecisions(printer, subject.decisions, report.locale);
  return printer.lines.join('\n');
}

function printContradictions(printer: Printer, { contradictions }: BriefReport): void {
  if (contradictions.length === 0) return;
  printer.head(printer.words.contradictions);
  for (const { answers, reason, ask } of contradictions) {
    printer.text(answers, { mark: '! ', color: 'yellow' });
    printer.text(reason.text, { mark: '  ' });
    printer.text(ask, { mark: '  ' });
  }
}

function printUnmet(printer: Printer, { unmet, recommendation, locale }: BriefReport): void {
  if (unmet.length === 0) return;
  printer.head(fill(resultWords(locale).unmet, { first: recommendation?.name ?? '' }));
  for (const { asked, title, text } of unmet) {
    printer.text(asked, { mark: '! ', color: 'yellow' });
    printer.text(`${title}${printer.words.colon}${text}`, { mark: '  ' });
  }
}

function printInPlace(printer: Printer, { inPlace }: BriefReport): void {
  if (!inPlace) return;
  printer.head(inPlace.title);
  printer.text(inPlace.sentence);
  for (const reason of inPlace.gains) printReason(printer, reason, '+ ');
  for (const { title, text } of inPlace.unmet) printer.text(`${title}${printer.words.colon}${text}`, { mark: '× ' });
}

/** One line a kind. */
function printStores(printer: Printer, { stores }: BriefReport): void {
  if (!stores) return;
  const { words } = printer;
  printer.head(stores.title);
  printer.text(stores.sentence);
  for (const { title, providers } of stores.kinds)
    printer.text(`${title}${words.colon}${providers.flatMap(({ products }) => products).join(words.separator)}`, { mark: '- ' });
}

/** Apart from the advice: it is the house's. */
function printHouse(printer: Printer, { house, locale }: BriefReport): void {
  if (!house) return;
  printer.head(house.title);
  for (const line of listHouseLines(house, locale)) printer.text(line, { mark: '- ' });
}

function printReasons(printer: Printer, report: BriefReport): void {
  const { recommendation, obstruction } = report;
  const caveats = listOtherCaveats(report);
  const { words } = printer;
  if (recommendation) {
    printer.text(`${fill(words.verdict, { verdict: recommendation.verdict.label })}${words.stop}${recommendation.verdict.sentence}`);
    printUnmet(printer, report);
    printInPlace(printer, report);
    printStores(printer, report);
    printer.head(words.reasons);
    for (const reason of recommendation.reasons) printReason(printer, reason, '+ ');
    for (const fact of recommendation.facts) printReason(printer, fact, fact.kind === 'exclusion' ? '× ' : '+ ');
    if (recommendation.against) {
      printer.head(words.against);
      printReason(printer, recommendation.against, '- ');
    }
  }
  if (obstruction) {
    printer.head(words.obstruction);
    for (const text of [obstruction.lift, ...obstruction.nearest]) printer.text(text, { mark: '- ' });
  }
  if (caveats.length === 0) return;
  printer.head(words.caveats);
  for (const { title, text } of caveats) printer.text(`${title}${words.colon}${text}`, { mark: '! ' });
}

function printReason(
  printer: Printer,
  { sentence, claims }: Pick<ReportReason, 'sentence'> & { readonly claims: readonly Claim[] },
  mark: string,
): void {
  printer.text(sentence, { mark });
  const [strongest] = claims;
  if (strongest) printer.text(strongest.text, { mark: '  ', color: 'dim' });
}

/** Each decision with what was chosen, how like it is and where it is told. */
function printDecisions(printer: Printer, decisions: ReportDecisions | null, locale: Locale): void {
  if (!decisions) return;
  printer.head(decisionWords(locale).section);
  printer.text(decisions.title);
  for (const { title, decisions: list } of decisions.groups) {
    printer.text(title, { color: 'dim' });
    for (const { title: name, facts, likeness, source } of list) {
      printer.text(`${name} · ${facts}`, { mark: '- ' });
      printer.text(likeness, { mark: '  ', color: 'dim' });
      printer.text(source, { mark: '  ', color: 'cyan' });
    }
  }
}

function printNotes(printer: Printer, report: BriefReport, notes: Notes = {}): void {
  const noted = listNotes({ report, notes });
  if (noted.length === 0) return;
  printer.head(noteWords(report.locale).title);
  for (const { short, text } of noted) printer.text(`${short}${printer.words.colon}${text}`, { mark: '- ' });
}

/** One line a platform: rank, name, bar, score and its bounds; or that it is excluded. */
function printRanking(printer: Printer, ranking: readonly RankedPlatform[]): void {
  const { words } = printer;
  printer.head(words.ranking);
  const width = Math.max(...ranking.map(({ short }) => columnsOf(short)));
  for (const { rank, short, score, low, high } of ranking) {
    const name = padColumns(short, width);
    if (rank === null) {
      printer.lines.push(`${INDENT}${printer.paint(`-  ${name}  ${words.excluded}`, 'dim')}`);
      continue;
    }
    const filled = Math.round((score / 100) * BAR);
    const bar = printer.paint('█'.repeat(filled), 'cyan') + printer.paint('░'.repeat(BAR - filled), 'dim');
    const bounds =
      low === high ? '' : `  ${printer.paint(fill(words.interval, { low: formatPoints(low), high: formatPoints(high) }), 'dim')}`;
    printer.lines.push(`${INDENT}${rank}  ${name}  ${bar}  ${formatPoints(score).padStart(5)}${bounds}`);
  }
}

function printExclusions(printer: Printer, { exclusions }: BriefReport): void {
  const { words } = printer;
  if (exclusions.length === 0) return;
  printer.head(words.exclusions);
  for (const { title, platforms, cause, lift } of exclusions) {
    printer.text(fill(words.exclusion, { title, platforms: platforms.join(words.separator) }), { mark: '- ', color: 'yellow' });
    printer.text(cause, { mark: '  ' });
    printer.text(fill(words.lift, { lift }), { mark: '  ' });
  }
}

function printOpenQuestions(printer: Printer, { answers, locale }: BriefReport, openQuestions: readonly string[]): void {
  const { words } = printer;
  if (openQuestions.length === 0) return;
  printer.head(fill(words.open, { n: openQuestions.length }));
  const names = openQuestions.map((id) => answers.find(({ question }) => question === id)?.short ?? id);
  const questions = names.slice(0, NAMED_QUESTIONS).join(words.separator);
  const more = names.length - NAMED_QUESTIONS;
  printer.text(more > 0 ? fill(words.more, { questions, n: more }) : questions);
  for (const { short, presumed } of answers) {
    if (presumed)
      printer.text(`${short}${words.colon}${fill(resultWords(locale).answers.presumed, presumed)} – ${presumed.why}`, { mark: '~ ' });
  }
}
