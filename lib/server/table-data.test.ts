import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/locale';
import { assess } from '@/lib/engine';
import { toPlain } from '@/tests/support/plain';
import { todaysRules } from './catalogue';
import { tableData } from './table-data';

describe('What the table of workloads works with', () => {
  it.each(LOCALES)('ranks as today’s rules do, in %s', (locale) => {
    const { rules, templates } = tableData(locale);
    for (const { answers, priorities } of templates) {
      expect(toPlain(assess(rules, answers, priorities).ranking)).toEqual(toPlain(assess(todaysRules(), answers, priorities).ranking));
    }
  });

  it('offers twelve kinds drawn from decisions, the one decided most often first, and the examples', () => {
    const { templates } = tableData('en');
    const drawn = templates.flatMap(({ decisions }) => (decisions === null ? [] : [decisions]));
    expect(drawn).toHaveLength(12);
    expect(drawn).toEqual(drawn.toSorted((a, b) => b - a));
    expect(templates.filter(({ decisions }) => decisions === null).length).toBeGreaterThanOrEqual(5);
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  });
});
