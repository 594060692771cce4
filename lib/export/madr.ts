import { fill } from '../locale';
import { adviseWords } from '../locale/words/advise';
import { decisionWords } from '../locale/words/decisions';
import { exportWords } from '../locale/words/export';
import { resultWords } from '../locale/words/result';
import { addPoints, formatPoints } from '../report/reader';
import {
  listHouseLines,
  type RankedPlatform,
  type Report,
  type ReportFact,
  type ReportHiddenCost,
  type ReportReason,
  type WholeShared,
  titleResult,
} from '../report/result';
import { writeDecisions } from './decisions';
import { listNotes, noteTexts } from './notes';
import { writeMoves } from './written-moves';
import { blocks, bullets, cite, escapeMarkdown, link, linkSource, NESTED } from './markdown-text';
import { resultAddress } from '@/lib/share';

type Words = ReturnType<typeof exportWords>['madr'];

/** How many criteria are told for and against each option: the widest differences to the chosen one. */
const TOLD = 2;

/**
 * A decision record (MADR 4) filled from the answers, to be edited and accepted by the team. `date` is the day of the
 * record, `YYYY-MM-DD`. Headings, “Chosen option” and “Good, because” stay English in every language: tools find the parts
 * of a record by these names. Pure.
 */
export function toMadr(shared: WholeShared, date: string): string {
  const { report } = shared;
  const words = exportWords(report.locale).madr;
  return blocks([
    `${writeFrontMatter(shared, date)}\n# ${escapeMarkdown(writeHeading(shared, words))}`,
    '## Context and Problem Statement',
    writeContext(report, words),
    bullets(report.contradictions.map(({ answers, reason }) => `${escapeMarkdown(answers)} – ${cite(reason)}`)),
    '## Decision Drivers',
    listDrivers(shared, words).join('\n'),
    '## Considered Options',
    report.ranking.map((platform) => writeOption(platform, report)).join('\n'),
    '## Decision Outcome',
    ...writeOutcome(report, words),
    ...writeConfirmation(report, words),
    ...writeMoves(shared, '###'),
    ...writeHouse(report),
    '## Pros and Cons of the Options',
    ...report.ranking.flatMap((platform) => writeProsAndCons(platform, report, words)),
    '## More Information',
    ...writeRevisit(shared, words),
  ]);
}

/**
 * JSON strings are YAML strings. MkDocs takes `source` for a list of files, and a `title` would be a second heading; the index of
 * records (adr-log) finds no heading behind an empty line.
 */
function writeFrontMatter(shared: WholeShared, date: string): string {
  const { code, report } = shared;
  const entries: readonly (readonly [string, string])[] = [
    ['status', 'proposed'],
    ['date', date],
    ['address', resultAddress(shared)],
    ['code', code],
    ['rules', `${report.content.version} (${report.content.date})`],
    ['lang', report.locale],
  ];
  return ['---', ...entries.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n');
}

function writeContext({ answers, ranking, criteria }: Report, words: Words): string {
  const given = answers.filter(({ state }) => state === 'answered').length;
  return escapeMarkdown(fill(words.context, { n: ranking.length, criteria: criteria.length, given, total: answers.length }));
}

/** The priorities, then the answers in declared order, each with the note that supports it, then what was left open. */
function listDrivers(shared: WholeShared, words: Words): string[] {
  const { priorities, answers, locale } = shared.report;
  const { colon, separator } = adviseWords(locale);
  const noteOf = noteTexts(shared);
  const open = answers.filter(({ state }) => state !== 'answered');
  const pending = listNotes(shared).filter(({ question }) => open.some((answer) => answer.question === question));
  const driver = (text: string, notes: readonly string[] = []): string =>
    [bullets([escapeMarkdown(text)]), bullets(notes.filter((note) => note !== '').map(escapeMarkdown), NESTED)]
      .filter((part) => part !== '')
      .join('\n');
  return [
    ...priorities.most.map((criterion) => driver(fill(words.most, { criterion }))),
    ...priorities.least.map((criterion) => driver(fill(words.least, { criterion }))),
    ...answers.flatMap(({ question, short, answer }) => (answer === null ? [] : [driver(`${short}${colon}${answer}`, [noteOf(question)])])),
    ...(open.length === 0
      ? []
      : [
          driver(
            fill(words.unanswered, { questions: open.map(({ short }) => short).join(separator) }),
            pending.map(({ short, text }) => `${short}${colon}${text}`),
          ),
        ]),
  ];
}

/** Without a title it says what is done: the bare name of an option is a heading below. */
function writeHeading(shared: WholeShared, { heading }: Words): string {
  const { report, title } = shared;
  const { recommendation, kicker, headline, locale } = report;
  if (title !== '' || !recommendation) return titleResult(shared);
  return isChosen(report) ? fill(heading, { platform: recommendation.name }) : `${kicker}${adviseWords(locale).colon}${headline}`;
}

/** While answers are open that decide, a record has nothing to record yet. */
function isChosen({ recommendation }: Report): boolean {
  return recommendation !== null && recommendation.verdict.id !== 'open';
}

/** The title alone on its line, as readers of records compare it with the chosen one; what knocks it out under it. */
function writeOption({ name, excludedBy }: RankedPlatform, { exclusions, locale }: Report): string {
  const { excluded } = exportWords(locale).madr;
  const { colon } = adviseWords(locale);
  const causes = exclusions
    .filter(({ title }) => excludedBy.includes(title))
    .map(({ title, cause, lift }) => escapeMarkdown(`${excluded}${colon}${title} – ${cause} → ${lift}`));
  return [bullets([escapeMarkdown(name)]), bullets(causes, NESTED)].filter((part) => part !== '').join('\n');
}

function writeOutcome(report: Report, words: Words): string[] {
  const { recommendation, obstruction, caveats, hiddenCosts } = report;
  if (!recommendation) {
    const ways = obstruction ? [obstruction.lift, ...obstruction.nearest] : [];
    return [escapeMarkdown(`${words.none} ${report.sentence}`), bullets(ways.map(escapeMarkdown))];
  }
  const { name, reasons, facts, against, verdict } = recommendation;
  const own = hiddenCosts.find(({ alternative }) => alternative === recommendation.alternative)?.costs ?? [];
  const write = ({ sentence, claims }: ReportReason | ReportFact): string => [escapeMarkdown(sentence), ...claims.map(cite)].join(' – ');
  const told = (tone: ReportHiddenCost['tone']): string[] =>
    own.filter((cost) => cost.tone === tone).map(({ title, text, sources }) => cite({ text: fill(words.cost, { title, text }), sources }));
  const bad = [
    ...(against ? [write(against)] : []),
    ...told('bad'),
    ...caveats.map(({ title, text, sources }) => cite({ text: fill(words.watch, { title, text }), sources })),
  ];
  const good = [...reasons, ...facts.filter(({ kind }) => kind === 'answer')].map(write).concat(told('good'));
  const withheld = facts.filter(({ kind }) => kind === 'exclusion').map(write);
  return [
    isChosen(report)
      ? `Chosen option: "${escapeMarkdown(name)}", because ${escapeMarkdown(report.sentence)}`
      : escapeMarkdown(fill(words.open, { platform: name, sentence: report.sentence })),
    escapeMarkdown(`${verdict.label}${adviseWords(report.locale).colon}${verdict.sentence}`),
    '### Consequences',
    bullets([
      ...good.map((text) => `Good, because ${text}`),
      ...[...withheld, ...told('mixed')].map((text) => `Neutral, because ${text}`),
      ...bad.map((text) => `Bad, because ${text}`),
    ]),
  ];
}

/** Beside the outcome, which follows the rules alone. */
function writeHouse({ house, locale }: Report): string[] {
  return house ? [`### ${escapeMarkdown(house.title)}`, bullets(listHouseLines(house, locale).map(escapeMarkdown))] : [];
}

function writeConfirmation({ recommendation, outlook, locale }: Report, words: Words): string[] {
  if (!recommendation) return [];
  const questions = outlook?.questions.map(({ short }) => escapeMarkdown(short)) ?? [];
  return [
    '### Confirmation',
    escapeMarkdown(fill(words.confirm, { platform: recommendation.name })),
    bullets(recommendation.nextSteps.map(cite)),
    ...(outlook && questions.length > 0
      ? [escapeMarkdown(`${words.before}${adviseWords(locale).colon}${outlook.sentence}`), bullets(questions)]
      : []),
  ];
}

function writeProsAndCons(platform: RankedPlatform, report: Report, words: Words): string[] {
  const { name, score, rank, excludedBy } = platform;
  const [first] = report.ranking;
  const points = formatPoints(score);
  const place =
    rank === null
      ? `Bad, because ${escapeMarkdown(fill(words.scoreOut, { exclusions: excludedBy.join(adviseWords(report.locale).separator), score: points }))}`
      : `Neutral, because ${escapeMarkdown(fill(words.score, { score: points, rank }))}`;
  const differences = first && first !== platform ? listDifferences(platform, first, report) : [];
  const told = (sign: 1 | -1): string[] =>
    differences
      .filter(({ lead }) => lead * sign > 0)
      .sort((a, b) => (b.lead - a.lead) * sign)
      .slice(0, TOLD)
      .map(({ title, lead }) => {
        const values = { criterion: title, points: formatPoints(Math.abs(lead)), first: first?.name ?? '' };
        return `${sign > 0 ? 'Good' : 'Bad'}, because ${escapeMarkdown(fill(sign > 0 ? words.ahead : words.behind, values))}`;
      });
  return [`### ${escapeMarkdown(name)}`, bullets([place, ...told(1), ...told(-1)])];
}

/** By criterion: shown points of a platform above the first one's. */
function listDifferences(platform: RankedPlatform, first: RankedPlatform, { criteria }: Report): { title: string; lead: number }[] {
  return criteria.map(({ title }, index) => ({
    title,
    lead: addPoints([platform.contributions[index] ?? 0, -(first.contributions[index] ?? 0)]),
  }));
}

function writeRevisit(shared: WholeShared, words: Words): string[] {
  const { report, decisions } = shared;
  const { flips, weights, rest } = report.changes;
  const others = writeDecisions(decisions, report.locale);
  const causes = [
    ...flips.map(({ sentence }) => sentence),
    ...weights,
    ...(rest === null ? [] : [rest]),
    fill(words.rules, report.content),
  ];
  return [
    `### ${escapeMarkdown(words.revisit)}`,
    bullets(causes.map(escapeMarkdown)),
    ...(others.length === 0 ? [] : [`### ${escapeMarkdown(decisionWords(report.locale).section)}`, ...others]),
    `### ${escapeMarkdown(resultWords(report.locale).sections.evidence)}`,
    report.evidence
      .map((source, index) => {
        const { publisher, dates } = source;
        return `${index + 1}. ${linkSource(source, shared.origin)} · ${escapeMarkdown(`${publisher} · ${dates}`)}`;
      })
      .join('\n'),
    link(escapeMarkdown(words.link), resultAddress(shared, report.locale)),
  ];
}
