import type { Asked, Question, QuestionKind, Reply } from '../questions';
import { adviseWorkload, placeWorkloads } from './advise';
import { makeApiPage } from './api-page';
import { makeComparisonPage } from './comparison-page';
import { writeExport, writeNotedExport } from './export';
import { findSharedPortfolio, writePortfolioExport } from './portfolio-export';
import { makeCostPage } from './cost-page';
import { makePlansPage } from './plans-page';
import { makePortfolioPage } from './portfolio-page';
import { makeProductsPage } from './products-page';
import { readRequest } from './read-request';
import { makeRefusedPage } from './refused-page';
import { makeResultPage } from './result-page';
import { findResult, findShared } from './results';
import { makeSearchPage } from './search-page';
import { makeSystemsPage } from './systems-page';
import { makeSharePage } from './share-page';
import { makeUnknownPage } from './unknown-page';
import { makeWrongAnswersPage } from './wrong-answers-page';
import { collectDuels } from '@/components/result/duel-series';
import { drawPicture, drawPortfolio, renderEmbed, renderPortfolioEmbed, toOembed, toOembedXml } from '@/lib/publish';
import { buildReport, wordGrounds } from '@/lib/report/result';

type Answers = { readonly [Kind in QuestionKind]: (asked: Asked<Kind>) => Reply<Kind> };

/** The reply to each question. Pure but for what the thread remembers; throws for a code that is not sound. */
const ANSWERS: Answers = {
  embed: (asked) => renderEmbed(findShared(asked), asked),
  drawing: (asked) => drawPicture(findShared(asked), asked),
  export: writeExport,
  'noted-export': writeNotedExport,
  oembed: (asked) => {
    const oembed = toOembed(findShared(asked), asked.room);
    return asked.format === 'json' ? JSON.stringify(oembed) : toOembedXml(oembed);
  },
  duels: ({ code, locale }) => {
    const input = { ...findResult(code), locale };
    return JSON.stringify(collectDuels(buildReport(input), wordGrounds(input)));
  },
  'result-page': makeResultPage,
  'share-page': makeSharePage,
  'refused-page': makeRefusedPage,
  'unknown-page': makeUnknownPage,
  'wrong-answers-page': makeWrongAnswersPage,
  'comparison-page': makeComparisonPage,
  'cost-page': makeCostPage,
  'portfolio-page': makePortfolioPage,
  'plans-page': makePlansPage,
  'portfolio-export': writePortfolioExport,
  'portfolio-drawing': (asked) => drawPortfolio(findSharedPortfolio(asked), asked.theme),
  'portfolio-embed': (asked) => renderPortfolioEmbed(findSharedPortfolio(asked), asked),
  'search-page': makeSearchPage,
  'systems-page': makeSystemsPage,
  'api-page': makeApiPage,
  'products-page': makeProductsPage,
  workloads: readRequest,
  advice: ({ workload }) => adviseWorkload(workload),
  portfolio: ({ workloads, wish }) => placeWorkloads(workloads, wish),
};

/** What a thread does with a question. */
export function answer({ kind, asked }: Question): unknown {
  return (ANSWERS[kind] as (asked: unknown) => unknown)(asked);
}
