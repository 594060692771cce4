import { fill, type Locale } from '../locale';
import { adviseWords } from '../locale/words/advise';
import { decisionWords } from '../locale/words/decisions';
import { reportWords } from '../locale/words/report';
import { resultWords } from '../locale/words/result';
import { formatDifference, formatPoints, nameInFull, type ReportEvidence } from '../report/reader';
import {
  type Report,
  type ReportExclusion,
  type ReportFact,
  type ReportInPlace,
  type ReportReason,
  type ReportStores,
  listHouseLines,
  listOtherCaveats,
  type WholeShared,
  titleResult,
} from '../report/result';
import { writeDecisions } from './decisions';
import { noteTexts } from './notes';
import { writeMoves } from './written-moves';
import { noteWords } from '../locale/words/notes';
import { blocks, bullets, cite, escapeMarkdown, link, linkSource, NESTED, table } from './markdown-text';
import { resultAddress } from '@/lib/share';

type Words = ReturnType<typeof resultWords>;

/** The whole result as Markdown: every sentence and number of its page, in the language of the report. Pure. */
export function toMarkdown(shared: WholeShared): string {
  const { report } = shared;
  const words = resultWords(report.locale);
  return blocks([
    `# ${escapeMarkdown(titleResult(shared))}`,
    escapeMarkdown(report.sentence),
    writeContradictions(report, words.contradictions.title),
    ...writeStory(report, words),
    ...writeHouse(report),
    ...section(decisionWords(report.locale).section, writeDecisions(shared.decisions, report.locale)),
    ...section(words.sections.ranking, writeRanking(report, words)),
    ...section(words.sections.values, writeTables(report, words)),
    ...section(words.sections.exclusions, writeExclusions(report, words)),
    ...section(words.sections.caveats, [
      bullets(listOtherCaveats(report).map((caveat) => `**${escapeMarkdown(caveat.title)}** ${cite(caveat)}`)),
    ]),
    ...section(words.sections.answers, writeAnswers(shared, words)),
    ...section(words.sections.changes, writeChanges(report)),
    ...section(words.sections.costs, writeCosts(report, words)),
    ...section(words.sections.next, [bullets(report.recommendation?.nextSteps.map(cite) ?? [])]),
    ...writeMoves(shared, '##'),
    ...section(words.sections.evidence, [report.evidence.map((source, index) => writeSource(shared, source, index)).join('\n')]),
    ...writeColophon(shared, words),
  ]);
}

/** What the house says, under its own heading: it is no part of the advice. */
function writeHouse({ house, locale }: Report): string[] {
  return house ? section(house.title, [bullets(listHouseLines(house, locale).map(escapeMarkdown))]) : [];
}

/** Nothing where all parts are empty. */
function section(heading: string, parts: readonly string[]): string[] {
  return parts.every((part) => part === '') ? [] : [`## ${escapeMarkdown(heading)}`, ...parts];
}

function writeContradictions({ contradictions }: Report, title: string): string {
  if (contradictions.length === 0) return '';
  const items = contradictions.map(({ answers, reason, ask }) => `${escapeMarkdown(answers)} – ${cite(reason)} ${escapeMarkdown(ask)}`);
  return [`**${escapeMarkdown(title)}**`, '', bullets(items)].join('\n');
}

function writeStory({ recommendation, unmet, inPlace, stores, obstruction, locale }: Report, words: Words): string[] {
  if (obstruction) return [bullets([obstruction.lift, ...obstruction.nearest].map(escapeMarkdown))];
  if (!recommendation) return [];
  const { summary, examples, verdict, reasons, facts, against, nothingAgainst } = recommendation;
  return [
    `${escapeMarkdown(summary)} (${escapeMarkdown(examples.join(adviseWords(locale).separator))})`,
    `**${escapeMarkdown(`${words.firmness}${adviseWords(locale).colon}${verdict.label}`)}** ${escapeMarkdown(verdict.sentence)}`,
    ...(unmet.length > 0 ? [`### ${escapeMarkdown(fill(words.unmet, { first: recommendation.name }))}`, writeUnmet(unmet)] : []),
    ...(inPlace ? writeInPlace(inPlace) : []),
    ...(stores ? writeStores(stores, locale) : []),
    `### ${escapeMarkdown(words.why)}`,
    [...reasons, ...facts].map(writeReason).join('\n'),
    `### ${escapeMarkdown(words.against)}`,
    against ? writeReason(against) : escapeMarkdown(nothingAgainst),
  ];
}

function writeUnmet(unmet: Report['unmet']): string {
  return unmet
    .map(({ asked, title, ...claim }) =>
      [bullets([escapeMarkdown(asked)]), bullets([`**${escapeMarkdown(title)}** ${cite(claim)}`], NESTED)].join('\n'),
    )
    .join('\n');
}

function writeInPlace({ title, sentence, gains, unmet }: ReportInPlace): string[] {
  const lacks = unmet.map((claim) => `**${escapeMarkdown(claim.title)}** ${cite(claim)}`);
  return [`### ${escapeMarkdown(title)}`, escapeMarkdown(sentence), gains.map(writeReason).join('\n'), bullets(lacks)];
}

function writeStores({ title, sentence, kinds }: ReportStores, locale: Locale): string[] {
  const { stores: words } = reportWords(locale);
  const { separator } = adviseWords(locale);
  const lines = kinds.map((kind) => {
    const products = kind.providers.map(({ name, products: list }) => fill(words.line, { name, products: list.join(separator) }));
    return [
      bullets([`**${escapeMarkdown(kind.title)}** ${escapeMarkdown(kind.when)}`]),
      bullets([...products.map(escapeMarkdown), cite(kind.buy), escapeMarkdown(kind.run)], NESTED),
    ].join('\n');
  });
  return [`### ${escapeMarkdown(title)}`, escapeMarkdown(sentence), lines.join('\n')];
}

/** One reason with the sentences that carry it under it. */
function writeReason({ sentence, claims }: ReportReason | ReportFact): string {
  const support = claims.map((claim) =>
    'because' in claim && claim.because !== null ? `${cite(claim)} (${escapeMarkdown(claim.because)})` : cite(claim),
  );
  return [bullets([escapeMarkdown(sentence)]), bullets(support, NESTED)].filter((part) => part !== '').join('\n');
}

function writeRanking({ ranking, locale }: Report, { ranking: words, allPlatforms, outOf }: Words): string[] {
  const rows = ranking.map(({ rank, score, low, high, share, status, excludedBy, ...named }) => [
    rank === null ? '–' : String(rank),
    escapeMarkdown(nameInFull(named, locale)),
    formatPoints(score),
    `${formatPoints(low)}–${formatPoints(high)}`,
    escapeMarkdown(share),
    escapeMarkdown([words.statuses[status], ...excludedBy].join(' · ')),
  ]);
  const head = ['', allPlatforms, outOf, words.range, words.firstShare, words.status];
  return [table(head.map(escapeMarkdown), rows, new Set([0, 2, 3, 4]))];
}

/** Values, then points: the same numbers as in the tables of the page. */
function writeTables({ ranking, criteria }: Report, { values, ranking: words }: Words): string[] {
  const columns = new Set([1, ...ranking.map((_, index) => index + 2)]);
  const head = [words.criterion, values.weight, ...ranking.map(({ short }) => short)].map(escapeMarkdown);
  const rowsOf = (part: 'values' | 'contributions', format: (value: number) => string): string[][] =>
    criteria.map(({ title, weight }, index) => [
      escapeMarkdown(title),
      formatPoints(weight),
      ...ranking.map((platform) => format(platform[part][index] ?? 0)),
    ]);
  const total = [escapeMarkdown(words.score), formatPoints(100), ...ranking.map(({ score }) => formatPoints(score))];
  return [
    escapeMarkdown(values.caption),
    table(head, rowsOf('values', String), columns),
    escapeMarkdown(words.tableCaption),
    table(head, [...rowsOf('contributions', formatPoints), total], columns),
  ];
}

function writeExclusions({ exclusions, possibleExclusions, locale }: Report, { exclusions: words }: Words): string[] {
  const list = (found: readonly ReportExclusion[]): string => found.map((exclusion) => writeExclusion(exclusion, locale)).join('\n');
  const possible = possibleExclusions.length === 0 ? [] : [`### ${escapeMarkdown(words.possible)}`, list(possibleExclusions)];
  return [list(exclusions), ...possible];
}

function writeExclusion({ title, platforms, cause, reason, figure, lift }: ReportExclusion, locale: Locale): string {
  const { colon, separator } = adviseWords(locale);
  const label = resultWords(locale).exclusions.lift;
  const details = [escapeMarkdown(cause), cite(reason), ...(figure === null ? [] : [escapeMarkdown(figure)])];
  const head = `**${escapeMarkdown(title)}** ${escapeMarkdown(platforms.join(separator))}`;
  return [bullets([head]), bullets([...details, escapeMarkdown(`${label}${colon}${lift}`)], NESTED)].join('\n');
}

/** With a column for notes where there is one. */
function writeAnswers(shared: WholeShared, { answers: words }: Words): string[] {
  const { answers, priorities, ranking, locale } = shared.report;
  const noteOf = noteTexts(shared);
  const isNoted = answers.some(({ question }) => noteOf(question) !== '');
  const rows = answers.map(({ question, short, state, answer, presumed, points, demand }) => [
    escapeMarkdown(short),
    escapeMarkdown(
      [
        answer ?? words[state === 'unknown' ? 'unknown' : 'absent'],
        ...(presumed ? [fill(words.presumed, presumed)] : []),
        ...(demand === null ? [] : [demand]),
      ].join(' · '),
    ),
    points === null ? '' : formatDifference(points),
    ...(isNoted ? [escapeMarkdown(noteOf(question))] : []),
  ]);
  const effect = fill(words.effect, { first: ranking[0]?.short ?? '' });
  const sides = (['most', 'least'] as const).flatMap((side) =>
    priorities[side].length === 0 ? [] : [fill(words[side], { criteria: priorities[side].join(adviseWords(locale).separator) })],
  );
  return [
    table([words.question, words.answer, effect, ...(isNoted ? [noteWords(locale).label] : [])].map(escapeMarkdown), rows, new Set([2])),
    escapeMarkdown(sides.length === 0 ? words.noPriorities : sides.join(' ')),
  ];
}

function writeChanges({ changes: { flips, weights, rest }, outlook }: Report): string[] {
  const sentences = [...flips.map(({ sentence }) => sentence), ...weights, ...(rest === null ? [] : [rest])];
  const questions = outlook?.questions.map(({ short }) => escapeMarkdown(short)) ?? [];
  return [bullets(sentences.map(escapeMarkdown)), outlook ? escapeMarkdown(outlook.sentence) : '', bullets(questions)];
}

function writeCosts({ hiddenCosts, lockIn, locale }: Report, { costs: words }: Words): string[] {
  const { colon } = adviseWords(locale);
  const costs = hiddenCosts.flatMap(({ name, costs: list }) => [
    `### ${escapeMarkdown(name)}`,
    bullets(list.map((cost) => `**${escapeMarkdown(cost.title)}** (${escapeMarkdown(words.tones[cost.tone])}) ${cite(cost)}`)),
  ]);
  if (costs.length === 0 || lockIn.length === 0) return costs;
  const rungs = lockIn.map(({ name, freedom }) => escapeMarkdown(`${name}${colon}${freedom}`));
  return [...costs, `### ${escapeMarkdown(words.ladderPicture)}`, rungs.map((rung, index) => `${index + 1}. ${rung}`).join('\n')];
}

function writeSource({ origin }: WholeShared, source: ReportEvidence, index: number): string {
  const { publisher, kind, dates, path, reserve } = source;
  const name = linkSource(source, origin);
  const notes = [publisher, kind, dates, path, reserve].flatMap((note) => (note === null ? [] : [escapeMarkdown(note)]));
  return `${index + 1}. ${[name, ...notes].join(' · ')}`;
}

function writeColophon(shared: WholeShared, { colophon: words }: Words): string[] {
  const { report, code } = shared;
  const { colon } = adviseWords(report.locale);
  const address = resultAddress(shared, report.locale);
  return [
    `## ${escapeMarkdown(words.title)}`,
    bullets([
      `${words.address}${colon}${link(escapeMarkdown(resultAddress({ ...shared, title: '' }, report.locale)), address)}`,
      `${words.code}${colon}${code}`,
      `${words.rules}${colon}${escapeMarkdown(fill(words.rulesValue, report.content))}`,
    ]),
    escapeMarkdown(words.keeps),
  ];
}
