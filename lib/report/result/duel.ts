import { fill } from '../../locale';
import { resultWords } from '../../locale/words/result';
import { formatDifference, formatPoints, joinSentences, subtractPoints } from '../reader';
import type { RankedPlatform, Report } from './report';

/** The first platform against one rival: rows by criterion, the greatest gain first. */
export interface Duel {
  readonly first: RankedPlatform;
  readonly rival: RankedPlatform;
  readonly rows: readonly DuelRow[];
  readonly totals: DuelRow['cells'];
}

export interface DuelRow {
  readonly criterion: string;
  readonly title: string;
  /** Points of the first less those of the rival. */
  readonly difference: number;
  /** The difference as text. */
  readonly amount: string;
  readonly cells: readonly [first: string, rival: string, difference: string];
  /** Whether it is a reason for the recommendation. */
  readonly isDeciding: boolean;
}

/** Differences of the shown points, so that the picture, the table and the ranking agree to the last digit. */
export function compareWith(report: Report, rival: RankedPlatform): Duel | null {
  const [first] = report.ranking;
  if (!first || first === rival) return null;
  const deciding = new Set(report.recommendation?.reasons.map(({ criterion }) => criterion));
  const rows = report.criteria.map(({ criterion, title }, index): DuelRow => {
    const ours = first.contributions[index] ?? 0;
    const theirs = rival.contributions[index] ?? 0;
    const difference = subtractPoints(ours, theirs);
    const amount = formatDifference(difference);
    const cells = [formatPoints(ours), formatPoints(theirs), amount] as const;
    return { criterion, title, difference, amount, cells, isDeciding: deciding.has(criterion) };
  });
  rows.sort((a, b) => b.difference - a.difference);
  const total = formatDifference(subtractPoints(first.score, rival.score));
  return { first, rival, rows, totals: [formatPoints(first.score), formatPoints(rival.score), total] };
}

/** The rival asked for by its id, else the runner-up. */
export function chooseRival(report: Report, asked: string | undefined): RankedPlatform | undefined {
  const [, ...others] = report.ranking;
  return others.find(({ alternative }) => alternative === asked) ?? others[0];
}

/** Where the first gains most and loses most; empty where both are alike. */
export function concludeDuel({ first, rows }: Duel, { locale }: Report): string {
  const { duel: words } = resultWords(locale);
  const best = rows[0];
  const worst = rows.at(-1);
  const sentences: string[] = [];
  if (best && best.difference > 0) sentences.push(fill(words.conclusion, { best: best.title, first: first.short, points: best.amount }));
  if (worst && worst.difference < 0) sentences.push(fill(words.conclusionWorst, { worst: worst.title, points: worst.amount }));
  return joinSentences(locale, sentences);
}
