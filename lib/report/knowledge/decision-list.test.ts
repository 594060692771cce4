import { describe, expect, it } from 'vitest';
import { catalogue } from '@/tests/support/catalogue';
import { loadDecisions } from '@/lib/content';
import { LOCALES } from '@/lib/locale';
import { splitAnswer } from '@/lib/model/answers';
import { Reader } from '../reader';
import { countByYear, filterDecisions, listDecisions } from '.';

const decisions = loadDecisions();
const NOTHING = { chose: '', year: '', question: '', choice: '' };

describe.each(LOCALES)('the list of all decisions (%s)', (locale) => {
  const list = listDecisions(new Reader(catalogue, locale), decisions);
  const find = (filter: Partial<typeof NOTHING>) => filterDecisions(list.decisions, { ...NOTHING, ...filter });

  it('holds every decision once, the latest first, each with a line of its own', () => {
    expect(new Set(list.decisions.map(({ path }) => path)).size).toBe(decisions.length);
    const years = list.decisions.map(({ year }) => year ?? 0);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  it('is looked through by what was chosen: by family, and by platform where the source names it', () => {
    expect(find({})).toHaveLength(decisions.length);
    expect(find({ chose: 'caas' })).toHaveLength(decisions.filter(({ chose }) => chose === 'caas').length);
    const named = decisions.filter((entry) => entry['variant-evidence'] && entry.variant === 'k8s-managed');
    expect(find({ chose: 'k8s-managed' })).toHaveLength(named.length);
  });

  it('is looked through by year, and by an answer among several', () => {
    expect(find({ year: '2024' })).toHaveLength(decisions.filter(({ year }) => year === 2024).length);
    const api = decisions.filter(({ answers }) => splitAnswer(answers['workload'] ?? '').includes('api'));
    expect(find({ question: 'workload', choice: 'api' })).toHaveLength(api.length);
    expect(find({ question: 'workload' })).toHaveLength(decisions.filter(({ answers }) => 'workload' in answers).length);
    expect(find({ question: 'workload', choice: 'api', year: '2024', chose: 'faas' })).toEqual(
      find({ question: 'workload', choice: 'api' }).filter(({ year, chose }) => year === 2024 && chose.includes('faas')),
    );
  });

  it('offers nothing that finds no decision', () => {
    for (const { id } of list.chosen) expect(find({ chose: id }), id).not.toHaveLength(0);
    for (const { id, choices } of list.questions)
      for (const choice of choices) expect(find({ question: id, choice: choice.id }), `${id} ${choice.id}`).not.toHaveLength(0);
  });

  it('counts every decision under its year and family', () => {
    const families = catalogue.families.map(({ id }) => id);
    const rows = countByYear(list, families);
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(decisions.length);
    for (const { total, counts } of rows) expect(counts.reduce((sum, n) => sum + n, 0)).toBe(total);
    expect(rows.at(-1)?.year).toBeNull();
  });
});
