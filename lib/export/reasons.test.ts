import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadExamples } from '@/lib/content';
import { NO_PRIORITIES, type Answers } from '@/lib/model/answers';
import { HIDDEN_COSTS } from '@/lib/model/hidden-cost';
import { toMadr, toMarkdown } from '.';
import { readText } from '@/tests/support/markdown';
import { encodeLink } from '@/lib/share';
import { collectFindings } from '@/tests/support/findings';
import { buildReport, compareWith, type WholeShared } from '@/lib/report/result';
import { toneOf } from '@/lib/report/result/cost-tones';

const catalogue = loadCatalogue();
const sheets: Answers[] = loadExamples().flatMap(({ answers }) => {
  const entries = Object.entries(answers);
  return [answers, Object.fromEntries(entries.filter((_, index) => index % 2 === 0)), Object.fromEntries(entries.slice(0, 6))];
});
const share = (answers: Answers): WholeShared => ({
  report: buildReport({ catalogue, findings: collectFindings(catalogue, answers, NO_PRIORITIES), locale: 'en' }),
  code: encodeLink({ contentVersion: catalogue.version, answers, priorities: NO_PRIORITIES }),
  title: '',
  decisions: null,
  origin: 'https://dokoni.example',
});

describe('A reason against the rival', () => {
  it('has the points that the head to head has, in every file too', () => {
    for (const answers of sheets) {
      const shared = share(answers);
      const { recommendation, ranking } = shared.report;
      const rival = ranking.find(({ alternative }) => alternative === recommendation?.rival?.alternative);
      if (!recommendation || !rival) throw new Error('Each of these has a rival');
      const rows = compareWith(shared.report, rival)!.rows;
      const files = [toMadr(shared, '2026-01-01'), toMarkdown(shared)].map(readText);
      for (const { criterion, lead, sentence } of [
        ...recommendation.reasons,
        ...(recommendation.against ? [recommendation.against] : []),
      ]) {
        expect(rows.find((row) => row.criterion === criterion)?.difference).toBe(lead);
        for (const file of files) expect(file).toContain(sentence);
      }
    }
  });
});

describe('The tone of a hidden cost', () => {
  it('is read off for every platform, and each has one that is not neutral', () => {
    for (const { id } of catalogue.alternatives) {
      expect(
        HIDDEN_COSTS.some((cost) => toneOf(id, cost) !== 'mixed'),
        id,
      ).toBe(true);
    }
  });

  it('is that of a cost that is none', () => {
    expect(toneOf('compose', 'lock-in')).toBe('good');
    expect(toneOf('nothing', 'lock-in')).toBe('mixed');
  });
});

describe('A name', () => {
  it('stands once in a row of the Markdown table', () => {
    const [head, ...rows] = toMarkdown(share({}))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(head).toBeTruthy();
    for (const { short, family } of catalogue.families.map(({ id, short: { en } }) => ({ short: en, family: id }))) {
      for (const row of rows) expect(row.split(`(${short})`).length, `${family}: ${row}`).toBeLessThanOrEqual(2);
    }
  });
});
