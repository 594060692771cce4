import type { DuelCollection, DuelSeries } from '@/components/charts/duel';
import { familyHue } from '@/components/parts/family-hue';
import { fill, type Locale } from '@/lib/locale';
import { duelExplorerWords } from '@/lib/locale/words/duel-explorer';
import { resultWords } from '@/lib/locale/words/result';
import { compareWith, concludeDuel, type Duel, type DuelRow, type Grounds, type Report } from '@/lib/report/result';

/** Plain names, numbers and colours: what a chart is given. */
export function toSeries(duel: Duel, report: Report): DuelSeries {
  const { first, rival, rows, totals } = duel;
  return {
    rival: rival.alternative,
    rivalName: rival.short,
    first: first.alternative,
    firstName: first.short,
    group: rival.family,
    groupName: rival.familyName,
    rivalHue: familyHue(rival.family),
    firstHue: familyHue(first.family),
    caption: fill(resultWords(report.locale).duel.picture, { first: first.short, rival: rival.short }),
    conclusion: concludeDuel(duel, report),
    rows: rows.map(toRow),
    totals,
  };
}

/** The first platform against every other one, in the order of the ranking, with the reasons behind every row. */
export function collectDuels(report: Report, { grounds, evidence }: Grounds): DuelCollection {
  const names = new Map(report.ranking.map(({ alternative, short }) => [alternative, short]));
  const reasons = Object.entries(grounds).map(([criterion, list]) => [
    criterion,
    list.map(({ alternatives, because, text, sources }) => ({
      of: alternatives,
      label: because === null ? (names.get(alternatives[0] ?? '') ?? '') : '',
      note: because ?? '',
      text,
      sources: sources.map((number) => number - 1),
    })),
  ]);
  return {
    words: pickWords(report.locale),
    duels: report.ranking.flatMap((rival) => {
      const duel = compareWith(report, rival);
      return duel ? [toSeries(duel, report)] : [];
    }),
    reasons: Object.fromEntries(reasons) as DuelCollection['reasons'],
    sources: evidence.map(({ title, address, page }) => ({ title, address: page ?? address })),
  };
}

function pickWords(locale: Locale): DuelCollection['words'] {
  const { rival, group, oneRival, show, showAll, showDeciding, showDiffering, hint } = duelExplorerWords(locale);
  const { criterion, difference, total } = resultWords(locale).duel;
  return { rival, group, oneRival, show, showAll, showDeciding, showDiffering, hint, criterion, difference, total };
}

function toRow({ criterion, title, isDeciding, ...row }: DuelRow): DuelSeries['rows'][number] {
  return { ...row, key: criterion, label: title, strong: isDeciding };
}
