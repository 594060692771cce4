import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadExamples } from '@/lib/content';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { collectFindings } from '@/tests/support/findings';
import { buildReport, chooseRival, compareWith } from '@/lib/report/result';
import { formatDifference } from '@/lib/report/reader';

const catalogue = loadCatalogue();
const reports = loadExamples().map(({ answers }) =>
  buildReport({ catalogue, findings: collectFindings(catalogue, answers, NO_PRIORITIES), locale: 'en' }),
);

describe('a head-to-head', () => {
  it('has differences by criterion that add up to the difference of the scores', () => {
    for (const report of reports) {
      for (const rival of report.ranking.slice(1)) {
        const duel = compareWith(report, rival)!;
        const sum = duel.rows.reduce((tenths, { difference }) => tenths + Math.round(difference * 10), 0) / 10;
        expect(duel.totals[2]).toBe(formatDifference(sum === 0 ? 0 : sum));
      }
    }
  });

  it('begins with the greatest gain and ends with the greatest loss', () => {
    const [report] = reports;
    const rows = compareWith(report!, report!.ranking[1]!)!.rows.map(({ difference }) => difference);
    expect(rows).toEqual([...rows].sort((a, b) => b - a));
  });

  it('is against the rival asked for, and against the runner-up where nobody knows the rival', () => {
    const [report] = reports;
    const { ranking } = report!;
    expect(chooseRival(report!, ranking[3]!.alternative)).toBe(ranking[3]);
    expect(chooseRival(report!, 'abacus')).toBe(ranking[1]);
    expect(chooseRival(report!, ranking[0]!.alternative)).toBe(ranking[1]);
    expect(compareWith(report!, ranking[0]!)).toBeNull();
  });
});
