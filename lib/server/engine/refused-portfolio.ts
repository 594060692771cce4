import { type LinkedWorkload, PORTFOLIO_SIZE, splitPortfolio, writeWorkloads } from '../../share';
import { examplePortfolio } from '../example-portfolio';
import { describeEntered, titleProblems } from '../read-form';
import type { PortfolioForm } from '@/components/portfolio/portfolio-entry';
import { fill, type Locale } from '@/lib/locale';
import { portfolioWords } from '@/lib/locale/words/portfolio';

/** A link to a portfolio that cannot be shown whole: a wrong workload never shows another one. */
export interface RefusedPortfolioLink {
  readonly locale: Locale;
  readonly form: PortfolioForm;
  readonly single: LinkedWorkload | null;
  readonly sampleCode: string;
}

/** Every wrong workload by its number, and all of them as text to correct. */
export function describeRefused(code: string, titles: readonly string[], locale: Locale): RefusedPortfolioLink {
  const { refused, entry } = portfolioWords(locale);
  const workloads = splitPortfolio(code).map((spelt, index) => ({ code: spelt.trim(), title: titles[index] ?? '' }));
  const problems = workloads.flatMap((workload, index) => {
    const problem = describeEntered(workload.code, locale);
    return problem === null ? [] : [fill(refused.part, { n: index + 1, text: problem })];
  });
  const [first] = workloads;
  const isTooMany = workloads.length > PORTFOLIO_SIZE.most;
  const tooMany = fill(refused.tooMany, { found: workloads.length, most: PORTFOLIO_SIZE.most });
  return {
    locale,
    form: {
      text: writeWorkloads(workloads),
      problems,
      problemTitle: isTooMany ? tooMany : titleProblems(problems, locale),
      note: problems.length === 0 && workloads.length === 1 ? entry.one : null,
    },
    single: first && workloads.length === 1 && problems.length === 0 ? first : null,
    sampleCode: examplePortfolio(locale).workloads[0]?.code ?? '',
  };
}
