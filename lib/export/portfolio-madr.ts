import { fill } from '../locale';
import { adviseWords } from '../locale/words/advise';
import { portfolioExportWords } from '../locale/words/portfolio-export';
import { portfolioPlanWords } from '../locale/words/portfolio-plan';
import { portfolioReportWords } from '../locale/words/portfolio-report';
import { formatPoints, joinSentences } from '../report/reader';
import type { PortfolioReport, ReportCount, SharedPortfolio } from '../report/portfolio';
import { blocks, bullets, cite, escapeMarkdown, link } from './markdown-text';
import { listHouse, writeSources } from './portfolio-markdown';

/** A decision record (MADR 4) of a plan, as `toMadr` writes one of a result. `date`: `YYYY-MM-DD`. Pure. */
export function toPortfolioMadr(shared: SharedPortfolio, date: string): string {
  const { report, address, limits, house } = shared;
  const { locale, effort, counts } = report;
  const words = portfolioExportWords(locale);
  return blocks([
    `${writeFrontMatter(shared, date)}\n# ${escapeMarkdown(report.headline)}`,
    '## Context and Problem Statement',
    escapeMarkdown(fill(words.context, { n: report.names.length })),
    '## Decision Drivers',
    bullets([...limits, ...(effort?.sentences.slice(1) ?? []), ...report.reasons.slice(0, 1)].map(escapeMarkdown)),
    '## Considered Options',
    bullets(counts.map((count) => escapeMarkdown(nameOption(count, report)))),
    '## Decision Outcome',
    ...writeOutcome(report),
    ...(house ? [`### ${escapeMarkdown(house.title)}`, bullets(listHouse(house))] : []),
    '## Pros and Cons of the Options',
    ...counts.flatMap((count) => [`### ${escapeMarkdown(nameOption(count, report))}`, bullets(writeOption(count, report))]),
    '## More Information',
    `### ${escapeMarkdown(words.revisit)}`,
    bullets(report.steps.map(({ sentence }) => escapeMarkdown(sentence))),
    ...(effort ? [`### ${escapeMarkdown(portfolioPlanWords(locale).moves.evidence)}`, writeSources(effort.evidence)] : []),
    link(escapeMarkdown(words.link), address),
  ]);
}

/** JSON strings are YAML strings. */
function writeFrontMatter({ report, address, code }: SharedPortfolio, date: string): string {
  const entries: readonly (readonly [string, string])[] = [
    ['status', 'proposed'],
    ['date', date],
    ['address', address],
    ['code', code],
    ['rules', report.rules.map(({ version, date: day }) => `${version} (${day})`).join(', ')],
    ['lang', report.locale],
  ];
  return ['---', ...entries.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n');
}

function nameOption({ count, plan }: ReportCount, { locale }: PortfolioReport): string {
  const { count: words } = portfolioReportWords(locale);
  const shown = count === 1 ? words.one : fill(words.many, { n: count });
  return fill(portfolioExportWords(locale).option, { count: shown, names: plan.names });
}

function writeOutcome(report: PortfolioReport): string[] {
  const { best, locale, effort, counts } = report;
  const words = portfolioExportWords(locale);
  const { separator } = adviseWords(locale);
  const chosen = counts.find(({ isBest }) => isBest);
  if (!best || !chosen) return [escapeMarkdown(`${words.none} ${report.sentence}`)];
  const places = best.platforms.map(({ name, placements }) =>
    fill(words.picks, { platform: name, workloads: placements.map((placement) => placement.name).join(separator) }),
  );
  const losers = best.placements.filter(({ regret }) => regret > 0);
  const bad = losers.map(({ name, regret, own }) => fill(words.gain, { name, points: formatPoints(regret), best: own.name }));
  const moves = effort?.moves.steps.map(({ title, claims }) => [escapeMarkdown(title), ...claims.map(cite)].join(' – ')) ?? [];
  return [
    `Chosen option: "${escapeMarkdown(nameOption(chosen, report))}", because ${escapeMarkdown(joinSentences(locale, [report.sentence, ...report.reasons]))}`,
    bullets(places.map(escapeMarkdown)),
    '### Consequences',
    bullets([
      ...(effort
        ? [
            `Neutral, because ${escapeMarkdown(joinSentences(locale, [`${effort.title}${locale === 'ja' ? '。' : '.'}`, ...effort.sentences.slice(0, 1)]))}`,
          ]
        : []),
      ...bad.map((text) => `Bad, because ${escapeMarkdown(text)}`),
    ]),
    ...(moves.length === 0 ? [] : ['### Confirmation', escapeMarkdown(words.steps), bullets(moves)]),
  ];
}

/** What a set of platforms gives up and takes, and which further platform pays off. */
function writeOption({ count, plan }: ReportCount, { effort, locale }: PortfolioReport): string[] {
  const words = portfolioExportWords(locale);
  const { days: amounts } = portfolioPlanWords(locale);
  const found = effort?.counts.find((candidate) => candidate.count === count);
  if (!found) return [`Neutral, because ${formatPoints(plan.misfit)}`];
  const days = fill(found.days === 1 ? amounts.one : amounts.many, { n: found.days });
  const numbers = fill(words.numbers, { misfit: formatPoints(plan.misfit), days, total: formatPoints(found.total) });
  const payoff = effort?.payoffs.find((candidate) => candidate.count === count);
  return [
    `Neutral, because ${escapeMarkdown(numbers)}`,
    ...(payoff ? [`${payoff.pays ? 'Good' : 'Bad'}, because ${escapeMarkdown(joinSentences(locale, payoff.sentences))}`] : []),
  ];
}
