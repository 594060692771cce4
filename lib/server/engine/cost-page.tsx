import { catalogue } from '../catalogue';
import { keptPairs, readCost, startPath, type ReadCost } from '../cost-query';
import type { SoundLink } from '../open-link';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';
import { findResult } from './results';
import { CostPage } from '@/components/cost/cost-page';
import { PortfolioCostPage } from '@/components/cost/portfolio-cost-page';
import type { CostView, PortfolioCostView } from '@/components/cost/view';
import type { DocumentHead } from '@/components/site/document';
import { loadCost } from '@/lib/content';
import { reprice, startShape } from '@/lib/cost';
import { fill, type Locale } from '@/lib/locale';
import { buildCost, buildPortfolioCost, describeForm, Figures, findTooMany, wordProblems, type CostedWorkload } from '@/lib/report/cost';
import { NameReader } from '@/lib/report/reader';
import { costPath, portfolioPath, resultPath } from '@/lib/share';

/** What a workload or the workloads of a portfolio cost, as a whole page. */
export function makeCostPage({ locale, path, origin, query }: Asked<'cost-page'>): Page {
  const asked = new URLSearchParams(query);
  const read = readCost(asked);
  const shared = describeShared(locale, asked, read);
  const isWrong = shared.problems.faults.length > 0;
  if (read.subject.kind === 'portfolio') {
    const view = viewPortfolio(shared, read, read.subject);
    const head = { title: shared.figures.words.portfolio.title, isFound: false };
    return { status: isWrong ? 400 : 200, html: renderDocument({ locale, path, head, children: <PortfolioCostPage view={view} /> }) };
  }
  const view = viewWorkload(shared, read);
  const html = renderDocument({
    locale,
    path,
    head: describeHead(view, { origin, isPlain: query === '' }),
    children: <CostPage view={view} />,
  });
  return { status: isWrong || view.tooMany !== null ? 400 : 200, html };
}

function describeShared(locale: Locale, asked: URLSearchParams, read: ReadCost) {
  const { defaults, state, problems } = read;
  const reader = new NameReader(catalogue(), locale);
  const figures = new Figures(locale, state.terms.yenPerDollar);
  const isWrong = new Set(problems.map(({ name }) => name));
  return {
    locale,
    reader,
    figures,
    form: describeForm({
      reader,
      figures,
      defaults,
      exchange: loadCost().exchange,
      state,
      typed: (name) => (isWrong.has(name) ? asked.get(name) : null),
    }),
    problems: wordProblems({ reader, figures, tariffs: defaults.tariffs }, problems),
    kept: keptPairs(read),
    resetPath: startPath(locale, read),
  };
}

type Shared = ReturnType<typeof describeShared>;

/** Prices as the reader has them. */
function pricing({ reader, figures }: Shared, { defaults, state }: ReadCost) {
  return { reader, figures, tariffs: reprice(defaults.tariffs, state.prices), terms: state.terms };
}

function viewWorkload(shared: Shared, read: ReadCost): CostView {
  const { subject, titles, state, defaults } = read;
  const tooMany = shared.problems.faults.length > 0 ? null : findTooMany(shared, state);
  const isRight = shared.problems.faults.length === 0 && tooMany === null;
  const excluded = subject.kind === 'result' ? listExcluded(subject.workload) : [];
  const { locale } = shared;
  const title = titles[0] ?? '';
  return {
    ...shared,
    count: defaults.tariffs.length,
    tooMany,
    report: isRight ? buildCost({ ...pricing(shared, read), excluded }, state) : null,
    origin:
      subject.kind === 'result'
        ? { title, path: resultPath({ locale, code: subject.workload.code, title }) }
        : subject.kind === 'refused'
          ? 'refused'
          : null,
  };
}

interface PortfolioSubject {
  readonly code: string;
  readonly workloads: readonly SoundLink[];
}

function viewPortfolio(shared: Shared, read: ReadCost, { code, workloads }: PortfolioSubject): PortfolioCostView {
  const { locale, figures } = shared;
  const { shapes } = loadCost();
  const named = workloads.map((workload, index) => ({ ...workload, title: read.titles[index] ?? '' }));
  const costed = named.map((workload, index): CostedWorkload => ({
    name: workload.title === '' ? fill(figures.words.portfolio.workload, { n: index + 1 }) : workload.title,
    path: costPath(locale, { of: workload.code, titles: [workload.title] }),
    shape: startShape(shapes, workload.link.answers),
    excluded: listExcluded(workload),
  }));
  return {
    ...shared,
    cost: shared.problems.faults.length > 0 ? null : buildPortfolioCost(pricing(shared, read), costed),
    path: portfolioPath({ locale, code, workloads: named.map((workload) => ({ code: workload.code, title: workload.title })) }),
  };
}

/** Platforms that the answers rule out. */
function listExcluded({ code }: SoundLink): string[] {
  const { ranking } = findResult(code).findings.assessment;
  return ranking.filter(({ status }) => status === 'out').map(({ alternative }) => alternative);
}

function describeHead(
  { figures, count }: CostView,
  { origin, isPlain }: { readonly origin: string; readonly isPlain: boolean },
): DocumentHead {
  const { words } = figures;
  return {
    title: words.title,
    description: fill(words.lead, { n: count }),
    // There are more figures than pages worth finding.
    isFound: isPlain,
    links: [
      { rel: 'canonical', href: origin + costPath(figures.locale) },
      { rel: 'alternate', hrefLang: 'en', href: origin + costPath('en') },
      { rel: 'alternate', hrefLang: 'ja', href: origin + costPath('ja') },
    ],
  };
}
