import { describeLinkProblem } from '../report/problems';
import { encodePortfolio, type LinkedWorkload, PORTFOLIO_SIZE, type PortfolioLinks, type PortfolioPart, readWorkloads } from '../share';
import { openDecoded, openLink } from './open-link';
import type { PortfolioForm } from '@/components/portfolio/portfolio-entry';
import { fill, type Locale } from '@/lib/locale';
import { portfolioWords } from '@/lib/locale/words/portfolio';

export interface ReadForm {
  readonly form: PortfolioForm;
  /** Where the portfolio is shown; null while it is not complete and right. */
  readonly links: PortfolioLinks | null;
}

type Named = PortfolioPart & LinkedWorkload;

/** Reads the workloads of the form. What cannot be read is told by its line, and stays. */
export function readForm(text: string, locale: Locale): ReadForm {
  const { entry: words } = portfolioWords(locale);
  const entered = readWorkloads(text);
  const problems = entered.flatMap((workload) => {
    const problem = describeOpened(openDecoded(workload.link, workload.spelt), locale);
    return problem === null ? [] : [fill(words.line, { n: workload.line, text: problem })];
  });
  const workloads = entered.flatMap(({ link, title }): Named[] => (link.ok ? [{ ...link, title }] : []));
  const { least, most } = PORTFOLIO_SIZE;
  const isTooMany = entered.length > most;
  const form = {
    text,
    problems,
    problemTitle: isTooMany ? fill(words.tooMany, { most, found: entered.length }) : titleProblems(problems, locale),
    note: problems.length === 0 && workloads.length > 0 && workloads.length < least ? words.one : null,
  };
  const isRight = form.problemTitle === null && workloads.length >= least;
  return { form, links: isRight ? { locale, code: encodePortfolio(workloads), workloads } : null };
}

/** How many lines cannot be read; null where all can. */
export function titleProblems(problems: readonly string[], locale: Locale): string | null {
  const { problems: words } = portfolioWords(locale).entry;
  if (problems.length === 0) return null;
  return fill(problems.length === 1 ? words.one : words.many, { n: problems.length });
}

/** Why an entered workload shows no result; null where it does. */
export function describeEntered(spelt: string, locale: Locale): string | null {
  return describeOpened(openLink(spelt), locale);
}

function describeOpened(opened: ReturnType<typeof openLink>, locale: Locale): string | null {
  if (opened.ok) return null;
  const { code, problem } = opened;
  const { found } = portfolioWords(locale).entry;
  const sentences = [describeLinkProblem(problem, code.length, locale).text, ...(code === '' ? [] : [fill(found, { code })])];
  return sentences.join(locale === 'ja' ? '' : ' ');
}
