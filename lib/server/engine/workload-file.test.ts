import { parse, type ParseOptions, type DocumentOptions, type SchemaOptions } from 'yaml';
import { describe, expect, it } from 'vitest';
import { parseWorkloads } from '@/lib/input';
import type { PortfolioEntry } from '@/lib/report/portfolio';
import { catalogue } from '@/tests/support/catalogue';
import { nameEntries, writeWorkloadFile } from './workload-file';

type Options = ParseOptions & DocumentOptions & SchemaOptions;

/** Titles that YAML 1.1, 1.2 or both take for something else than a text. */
const TITLES = ['no', 'Y', 'On', 'null', '~', '1:30', '2026-11-30', '0b1', '0o17', '017', '1_000', '1e3', '.5', '.inf', '=', '<<', '受注'];

const entriesOf = (titles: readonly string[]): PortfolioEntry[] =>
  titles.map((title) => ({ title, catalogue, answers: { traffic: 'steady' }, priorities: { most: [], least: [] } }));

describe('a file of workloads', () => {
  it.each<[string, Options]>([
    ['1.1', { version: '1.1' }],
    ['1.2', {}],
  ])('says the same titles and ids to readers of YAML %s', (_, options) => {
    const entries = entriesOf(TITLES);
    const { workloads } = parse(writeWorkloadFile(entries), options) as { workloads: { id: unknown; title: unknown }[] };
    expect(workloads.map(({ title }) => title)).toEqual(TITLES);
    expect(workloads.map(({ id }) => id)).toEqual(nameEntries(entries));
  });

  it('quotes each title, since there are readers who refuse a bare equals sign', () => {
    expect(writeWorkloadFile(entriesOf(['=', 'Shop']))).toMatch(/title: "="\n[^]*title: "Shop"\n/);
  });

  it('gives no id twice, whatever the titles are', () => {
    const titles = ['Workload 3', '受注', '在庫', 'Workload 3', 'Shop', 'Shop', 'workload-6'];
    const ids = nameEntries(entriesOf(titles));
    expect(ids).toEqual(['workload-3', 'workload-2', 'workload-4', 'workload-5', 'shop', 'workload-6', 'workload-7']);
    const read = parseWorkloads(new TextEncoder().encode(writeWorkloadFile(entriesOf(titles))), catalogue);
    expect(read.ok && read.workloads.map((workload) => workload.id)).toEqual(ids);
  });
});
