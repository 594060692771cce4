import { describe, expect, it } from 'vitest';
import { catalogue } from '@/tests/support/catalogue';
import { readText } from '@/tests/support/markdown';
import { someShared } from '@/tests/support/shared';
import { loadDecisions, loadExamples } from '@/lib/content';
import { LOCALES } from '@/lib/locale';
import { decisionWords } from '@/lib/locale/words/decisions';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { toMadr, toMarkdown, toRecommendationJson, toTerminalText } from '.';
import { recommendationSchema } from './recommendation';
import { writeRecommendation } from './recommendation-lines';

const workloads = loadExamples().map(({ id, answers }) => ({ id, title: '', answers, priorities: NO_PRIORITIES }));

describe('published decisions as data', () => {
  const json = toRecommendationJson(catalogue, workloads, { decisions: loadDecisions() });

  it('fit the schema, count all that are counted, and begin with those that decided otherwise', () => {
    expect(recommendationSchema.parse(json)).toEqual(json);
    for (const { decisions, recommendation } of json.workloads) {
      const { counted = 0, families = {}, nearest = [], sameAlternative = 0 } = decisions ?? {};
      expect(Object.values(families).reduce((sum, n) => sum + n, 0)).toBe(counted);
      expect(sameAlternative).toBeLessThanOrEqual(families[recommendation?.family ?? ''] ?? 0);
      expect(nearest.map(({ otherwise }) => Number(otherwise))).toEqual(
        nearest.map(({ otherwise }) => Number(otherwise)).toSorted((a, b) => b - a),
      );
    }
  });

  it('are the same line by line', () => {
    expect(JSON.parse([...writeRecommendation(catalogue, workloads, { decisions: loadDecisions() })].join('\n'))).toEqual(json);
  });

  it('are left out where none are given', () => {
    for (const workload of toRecommendationJson(catalogue, workloads).workloads) expect(workload).not.toHaveProperty('decisions');
  });
});

describe.each(LOCALES)('published decisions in files (%s)', (locale) => {
  const shared = someShared({ locale });
  const told = shared.decisions!;
  const without = { ...shared, decisions: null };
  const { section } = decisionWords(locale);

  it.each([
    ['Markdown', toMarkdown],
    ['a decision record', (whole: typeof shared) => toMadr(whole, '2026-11-30')],
  ])('stand in %s with their count, reasons and sources', (_, write) => {
    const raw = write(shared);
    const text = readText(raw);
    expect(text).toContain(told.title);
    for (const { title, facts, why, likeness, source } of told.groups.flatMap(({ decisions }) => decisions)) {
      for (const part of [title, facts, why, likeness]) expect(text).toContain(part);
      expect(raw).toContain(`](<${source}>)`);
    }
    expect(readText(write(without))).not.toContain(section);
  });

  it('stand in the terminal with their sources', () => {
    const subject = { id: 'a', title: '', link: 'l', openQuestions: [] };
    const style = { color: false, columns: null };
    const text = toTerminalText(shared.report, { ...subject, decisions: told }, style);
    for (const part of [told.title, ...told.groups.flatMap(({ decisions }) => decisions.map(({ source }) => source))])
      expect(text).toContain(part);
    expect(toTerminalText(shared.report, { ...subject, decisions: null }, style)).not.toContain(told.title);
  });
});
