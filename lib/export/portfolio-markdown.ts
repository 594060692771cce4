import { fill } from '../locale';
import { adviseWords } from '../locale/words/advise';
import { portfolioWords } from '../locale/words/portfolio';
import { portfolioExportWords } from '../locale/words/portfolio-export';
import { portfolioPlanWords } from '../locale/words/portfolio-plan';
import { formatPoints, joinSentences, type ReportEvidence } from '../report/reader';
import { describePlace, type PortfolioHouse, type PortfolioReport, type ReportEffort, type SharedPortfolio } from '../report/portfolio';
import { blocks, bullets, cite, escapeMarkdown, link, NESTED, table } from './markdown-text';

/** The whole plan as Markdown: every sentence and number of its page, in the language of the report. Pure. */
export function toPortfolioMarkdown({ report, address, code, limits, house }: SharedPortfolio): string {
  const { locale, effort } = report;
  const words = portfolioExportWords(locale);
  const { page, rules } = portfolioWords(locale);
  const { colon } = adviseWords(locale);
  return blocks([
    `# ${escapeMarkdown(report.headline)}`,
    escapeMarkdown(joinSentences(locale, [report.sentence, ...report.reasons])),
    ...(limits.length === 0 ? [] : [escapeMarkdown(fill(words.limits, { limits: limits.join(words.separator) }))]),
    ...(house ? section(house.title, [bullets(listHouse(house))]) : []),
    ...section(page.places, [writePlaces(report)]),
    ...(report.best
      ? section(report.balance, [effort ? writeCounts(report, effort) : bullets(report.steps.map((s) => escapeMarkdown(s.sentence)))])
      : []),
    ...(effort ? section(portfolioPlanWords(locale).effort.payoffs, [writePayoffs(effort)]) : []),
    ...section(report.fit.title, [writeFit(report)]),
    ...(effort ? writeEffort(report, effort) : []),
    ...(report.second
      ? section(report.second.title, [escapeMarkdown(report.second.sentence), bullets(report.second.moves.map(escapeMarkdown))])
      : []),
    ...section(
      page.sections.blocked,
      report.blocked.map(({ name, lift }) => bullets([`**${escapeMarkdown(name)}** ${escapeMarkdown(lift)}`])),
    ),
    ...(effort ? section(portfolioPlanWords(locale).moves.evidence, [writeSources(effort.evidence)]) : []),
    bullets([
      `${words.address}${colon}${link(escapeMarkdown(address), address)}`,
      `${words.rules}${colon}${escapeMarkdown(report.rules.map(({ version, date }) => fill(rules.one, { version, date })).join(words.separator))}`,
      code,
    ]),
  ]);
}

/** What the house says, apart from the advice. */
export function listHouse({ sentences, apart }: PortfolioHouse): string[] {
  return [...sentences, apart].map(escapeMarkdown);
}

/** Nothing where all parts are empty. */
function section(heading: string, parts: readonly string[]): string[] {
  return parts.every((part) => part === '') ? [] : [`## ${escapeMarkdown(heading)}`, ...parts];
}

function writePlaces({ best, locale }: PortfolioReport): string {
  if (!best) return '';
  const words = portfolioExportWords(locale);
  const rows = best.placements.map((placement) =>
    [placement.name, placement.platform.name, describePlace(placement, locale)].map(escapeMarkdown),
  );
  return table([words.workload, words.platform, words.regret].map(escapeMarkdown), rows, new Set());
}

function writeCounts({ locale }: PortfolioReport, { counts }: ReportEffort): string {
  const { columns } = portfolioPlanWords(locale).effort;
  const rows = counts.map(({ count, plan, days, total, isBest }) => {
    const cells = [String(count), plan.names, formatPoints(plan.misfit), days.toFixed(2), formatPoints(total)].map(escapeMarkdown);
    return isBest ? cells.map((cell) => `**${cell}**`) : cells;
  });
  return table(Object.values(columns).map(escapeMarkdown), rows, new Set([2, 3, 4]));
}

function writePayoffs({ payoffs }: ReportEffort): string {
  return payoffs
    .map(({ sentences: [first = '', ...others] }) =>
      [bullets([`**${escapeMarkdown(first)}**`]), bullets(others.map(escapeMarkdown), NESTED)].join('\n'),
    )
    .join('\n');
}

function writeFit({ fit, locale }: PortfolioReport): string {
  const words = portfolioExportWords(locale);
  const head = [words.workload, ...fit.platforms.map(({ short }) => short)].map(escapeMarkdown);
  const rows = fit.rows.map(({ name, cells }) => [
    escapeMarkdown(name),
    ...cells.map(({ regret, isChosen }) => {
      const text = regret === null ? '–' : formatPoints(regret);
      return isChosen ? `**${text}**` : text;
    }),
  ]);
  return table(head, rows, new Set(fit.platforms.map((_, index) => index + 1)));
}

function writeEffort({ locale }: PortfolioReport, { moves, leaving, title, sentences, parts }: ReportEffort): string[] {
  const words = portfolioPlanWords(locale);
  const steps = moves.steps.map(({ title: step, claims }, index) =>
    [`${index + 1}. ${escapeMarkdown(step)}`, bullets(claims.map(cite), NESTED)].filter((part) => part !== '').join('\n'),
  );
  const { workload, change, platforms, days } = words.leaving.columns;
  return [
    ...section(moves.title, [
      `### ${escapeMarkdown(words.moves.before)}`,
      bullets(moves.practices.map((practice) => `**${escapeMarkdown(practice.title)}** ${cite(practice)}`)),
      ...(moves.pipeline.length === 0 ? [] : [`### ${escapeMarkdown(words.moves.pipeline)}`]),
      bullets(moves.pipeline.map((stage) => `**${escapeMarkdown(stage.platform.name)}** ${cite(stage)}`)),
      ...(moves.stays.length === 0 ? [] : [`### ${escapeMarkdown(words.moves.stays)}`, bullets(moves.stays.map(escapeMarkdown))]),
      ...(steps.length === 0 ? [] : [`### ${escapeMarkdown(words.moves.order)}`, steps.join('\n')]),
    ]),
    ...section(leaving.title, [
      table(
        [workload, change, platforms, days].map(escapeMarkdown),
        leaving.rows.map((row) => [...[row.name, row.change, row.platforms].map(escapeMarkdown), row.days.toFixed(2)]),
        new Set([3]),
      ),
    ]),
    ...section(title, [
      escapeMarkdown(joinSentences(locale, sentences)),
      table(
        Object.values(words.work.columns).map(escapeMarkdown),
        parts.map((part) => [escapeMarkdown(part.title), escapeMarkdown(part.platforms), part.days.toFixed(2), cite(part.reason)]),
        new Set([2]),
      ),
    ]),
  ];
}

/** The numbered list that claims refer to. */
export function writeSources(evidence: readonly ReportEvidence[]): string {
  return evidence
    .map(({ title, publisher, dates, address, reserve }, index) => {
      const name = address === null ? escapeMarkdown(title) : link(escapeMarkdown(title), address);
      const notes = [publisher, dates, ...(reserve === null ? [] : [reserve])].map(escapeMarkdown);
      return `${index + 1}. ${[name, ...notes].join(' · ')}`;
    })
    .join('\n');
}
