import type { DuelExplorerRow } from '@/components/charts/duel';
import { formatDifference, formatPoints } from '@/lib/report/reader';
import type { RankedPlatform, Report } from '@/lib/report/result';

/** The first platform against one rival: rows by criterion, the greatest gain first. */
export interface Duel {
  readonly first: RankedPlatform;
  readonly rival: RankedPlatform;
  readonly rows: readonly DuelExplorerRow[];
  readonly totals: DuelExplorerRow['cells'];
}

/** Differences of the shown points, so that the picture, the table and the ranking agree to the last digit. */
export function compareWith(report: Report, rival: RankedPlatform): Duel | null {
  const [first] = report.ranking;
  if (!first || first === rival) return null;
  const deciding = new Set(report.recommendation?.reasons.map(({ criterion }) => criterion));
  const rows = report.criteria.map(({ criterion, title }, index): DuelExplorerRow => {
    const ours = first.contributions[index] ?? 0;
    const theirs = rival.contributions[index] ?? 0;
    const difference = subtract(ours, theirs);
    const amount = formatDifference(difference);
    const cells = [formatPoints(ours), formatPoints(theirs), amount] as const;
    return { key: criterion, label: title, difference, amount, cells, strong: deciding.has(criterion) };
  });
  rows.sort((a, b) => b.difference - a.difference);
  const total = formatDifference(subtract(first.score, rival.score));
  return { first, rival, rows, totals: [formatPoints(first.score), formatPoints(rival.score), total] };
}

/** Of numbers with one decimal. */
function subtract(a: number, b: number): number {
  const tenths = Math.round(a * 10) - Math.round(b * 10);
  return tenths === 0 ? 0 : tenths / 10;
}

/** The rival asked for by its id, else the runner-up. */
export function chooseRival(report: Report, asked: string | undefined): RankedPlatform | undefined {
  const [, ...others] = report.ranking;
  return others.find(({ alternative }) => alternative === asked) ?? others[0];
}
