import { encodeLink, encodePortfolio, type PortfolioLinks } from '@/lib/share';
import { loadExamples } from '@/lib/content';
import type { Locale } from '@/lib/locale';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { catalogue } from './catalogue';

/** The examples of the start page as one portfolio. */
export function examplePortfolio(locale: Locale): PortfolioLinks {
  const content = catalogue();
  const examples = loadExamples().map(({ title, answers, priorities = NO_PRIORITIES }) => ({
    title: title[locale],
    state: { contentVersion: content.version, answers, priorities },
  }));
  return {
    locale,
    code: encodePortfolio(examples.map(({ state }) => state)),
    workloads: examples.map(({ title, state }) => ({ title, code: encodeLink(state) })),
  };
}
