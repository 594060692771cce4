import { toDecisionsJson, toPortfolioJson, toWorkloadJson } from '../../export';
import { catalogue } from '../catalogue';
import type { Asked, Question, QuestionKind, Reply } from '../questions';
import { makeComparisonPage } from './comparison-page';
import { writeExport } from './export';
import { makePortfolioPage } from './portfolio-page';
import { makeProductsPage } from './products-page';
import { readRequest } from './read-request';
import { makeRefusedPage } from './refused-page';
import { makeResultPage } from './result-page';
import { findResult, findShared } from './results';
import { makeUnknownPage } from './unknown-page';
import { collectDuels } from '@/components/result/duel-series';
import { loadDecisions } from '@/lib/content';
import { assess, inquire } from '@/lib/engine';
import { drawPicture, renderEmbed, toOembed, toOembedXml } from '@/lib/publish';
import { buildReport, findDecisions, wordGrounds } from '@/lib/report/result';

type Answers = { readonly [Kind in QuestionKind]: (asked: Asked<Kind>) => Reply<Kind> };

/** The reply to each question. Pure but for what the thread remembers; throws for a code that is not sound. */
const ANSWERS: Answers = {
  embed: (asked) => renderEmbed(findShared(asked), asked),
  drawing: (asked) => drawPicture(findShared(asked), asked),
  export: writeExport,
  oembed: (asked) => {
    const oembed = toOembed(findShared(asked), asked.room);
    return asked.format === 'json' ? JSON.stringify(oembed) : toOembedXml(oembed);
  },
  duels: ({ code, locale }) => {
    const input = { ...findResult(code), locale };
    return JSON.stringify(collectDuels(buildReport(input), wordGrounds(input)));
  },
  'result-page': makeResultPage,
  'refused-page': makeRefusedPage,
  'unknown-page': makeUnknownPage,
  'comparison-page': makeComparisonPage,
  'portfolio-page': makePortfolioPage,
  'products-page': makeProductsPage,
  workloads: readRequest,
  advice: ({ workload }) => {
    const findings = inquire(catalogue(), workload.answers, workload.priorities);
    const decisions = findDecisions(catalogue(), findings.assessment, loadDecisions());
    return { ...toWorkloadJson(catalogue(), workload, findings), ...toDecisionsJson(decisions) };
  },
  portfolio: ({ workloads }) =>
    toPortfolioJson(
      catalogue(),
      workloads.map(({ id, answers, priorities }) => ({ id, assessment: assess(catalogue(), answers, priorities) })),
    ),
};

/** What a thread does with a question. */
export function answer({ kind, asked }: Question): unknown {
  return (ANSWERS[kind] as (asked: unknown) => unknown)(asked);
}
