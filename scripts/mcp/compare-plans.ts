import { fill } from '@/lib/locale';
import { comparePlansWords } from '@/lib/locale/words/compare-plans';
import {
  buildPortfolio,
  comparePlans,
  isPlaced,
  listDiffers,
  planEntries,
  type Place,
  toInput,
  wordPlansHeadline,
  wordPlansSummary,
  wordTrade,
  wordWay,
} from '@/lib/report/portfolio';
import { NameReader } from '@/lib/report/reader';
import { type Asked, statePlan } from './plan';

/** Two plans side by side in words, and the way from the first to the second. */
export function comparePlanned([first, second]: readonly [Asked, Asked]): Record<string, unknown> {
  const { catalogue, locale } = first;
  const words = comparePlansWords(locale);
  const inputs = [toInput(statePlan(first)), toInput(statePlan(second))] as const;
  const plans = [
    { report: buildPortfolio(inputs[0]), entries: inputs[0].entries },
    { report: buildPortfolio(inputs[1]), entries: inputs[1].entries },
  ] as const;
  const comparison = comparePlans(plans);
  const names = [fill(words.plan, { side: 'A' }), fill(words.plan, { side: 'B' })] as const;
  const compared = { plans, comparison, names, text: new NameReader(catalogue, locale) };
  const way = wordWay({ plans, rows: comparison.rows, planned: planEntries(inputs[1]) });
  const { platforms, days, misfit, shared, totals } = comparison;
  return {
    contentVersion: String(catalogue.version),
    headline: wordPlansHeadline(compared),
    sentence: wordPlansSummary(compared),
    trade: wordTrade(compared),
    plans: plans.map(({ report }) => ({ headline: report.headline, sentence: report.sentence })),
    // Each from a to b; null where a plan does not say it.
    numbers: { platforms, days, misfit, sharedMisfit: shared, total: totals },
    workloads: comparison.rows.map((row) => ({
      name: row.name,
      ...(row.alias !== null && { nameInB: row.alias }),
      a: tellPlace(row.places[0]),
      b: tellPlace(row.places[1]),
      moves: row.moves,
      differs: listDiffers(row, locale),
    })),
    way: way && {
      title: way.title,
      work: way.work,
      steps: way.steps.map(({ title, claims }) => ({ title, because: claims.map(({ text }) => text) })),
    },
    sources: way?.evidence.map(({ title, address }, index) => ({ number: index + 1, title, address })) ?? [],
  };
}

/** Where a workload is, or `absent` where the plan does not have it and `blocked` where it finds no platform for it. */
function tellPlace(place: Place): unknown {
  return isPlaced(place) ? { alternative: place.platform.alternative, name: place.platform.name, regret: place.regret } : place;
}
