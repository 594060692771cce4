import { describe, expect, it } from 'vitest';
import { buildCost, buildPortfolioCost, Figures } from '.';
import { catalogue } from '@/tests/support/catalogue';
import { shapeWith, termsWith } from '@/tests/support/costs';
import { loadTariffs } from '@/lib/content';
import { NameReader } from '@/lib/report/reader';
import type { Locale } from '@/lib/locale';

const inputFor = (locale: Locale, excluded: readonly string[] = []) => ({
  reader: new NameReader(catalogue, locale),
  figures: new Figures(locale, 150),
  tariffs: loadTariffs(),
  terms: termsWith(),
  excluded,
});
const shown = ['lambda-arm', 'ec2-t4g-medium'];
const report = (locale: Locale, excluded: readonly string[] = [], change: Parameters<typeof shapeWith>[0] = {}) =>
  buildCost(inputFor(locale, excluded), { shape: shapeWith({ together: 80, ...change }), shown });

describe('what a workload costs, in words', () => {
  it('says up to which load functions are cheaper than one machine that is always on', () => {
    const { lines } = report('en');
    expect(lines?.title).toBe('Below 28.3 million requests a month, AWS Lambda (Arm) costs the least');
    expect(lines?.sentences[1]).toMatch(/^Above 28.3 million, it is EC2 t4g.medium \(worked out up to \S+ billion\).$/);
    expect(report('ja').lines?.title).toBe('月間2830万リクエストまではAWS Lambda (Arm)が最も安い');
  });

  it('has each change in its table, to the request and with its cost', () => {
    const [first] = report('en').lines?.rows ?? [];
    expect(first).toMatchObject({ from: '0', title: 'AWS Lambda (Arm)', cost: '$24.53 (¥3,679)' });
    expect(first?.to).toMatch(/^28,301,\d{3}$/);
  });

  it('says the same of the pair in the table of pairs', () => {
    const { pairs } = report('en');
    const column = pairs.heads.indexOf('EC2 t4g.medium');
    expect(pairs.rows.find(({ title }) => title === 'AWS Lambda (Arm)')?.cells[column]).toBe('cheaper below 28.3 million');
  });

  it('gives the cheapest first, with what it is made of', () => {
    const { rows, answer } = report('en', [], { together: 1 });
    expect(rows.map(({ total }) => total)).toEqual(rows.map(({ total }) => total).toSorted((a, b) => a - b));
    expect(answer).toBe(
      'For 1 million requests a month, AWS Lambda (Arm) costs the least: $0.87 (¥130). Next: AWS Lambda (x86) with $1.03 (¥155).',
    );
    expect(rows[0]?.lines).toEqual([
      '1 million requests × 0.2 USD per million requests = $0.20',
      '50,000 GB-seconds × 0.0000133334 USD per GB-second = $0.67',
    ]);
  });

  it('leaves out what the answers rule out, what takes no such request and what has no price, each with its reason', () => {
    const { missing, rows } = report('en', ['compose'], { duration: 1_000_000, requests: 100 });
    const reasonOf = (tariff: string): string | undefined => missing.find(({ title }) => title === tariff)?.reason;
    expect(reasonOf('EC2 t4g.medium')).toBe('Ruled out by the answers');
    expect(reasonOf('AWS Lambda (x86)')).toBe('A request may take at most 900 s');
    expect(reasonOf('SAKURA VPS 2 GB')).toBe('No price with a source for this region');
    expect(rows.length + missing.length).toBe(loadTariffs().length);
  });

  it('draws each line inside the picture from the left edge to the right', () => {
    for (const { points } of report('en').lines?.drawing.lines ?? []) {
      expect([points[0]?.[0], points.at(-1)?.[0]]).toEqual([0, 1]);
      expect(points.every(([, y]) => y >= 0)).toBe(true);
    }
  });

  it('has no picture where nothing that was chosen can be drawn', () => {
    expect(report('en', ['compose', 'faas-public']).lines).toBeNull();
  });
});

describe('what a portfolio costs', () => {
  it('adds up each workload where it costs the least, and says who keeps a tariff out', () => {
    const input = inputFor('en');
    const workload = { name: 'Shop', path: '/a', shape: shapeWith(), excluded: [] };
    const slow = { name: 'Report', path: '/b', shape: shapeWith({ duration: 1_000_000, requests: 100 }), excluded: [] };
    const cost = buildPortfolioCost(input, [workload, slow]);
    const sum = cost.workloads.reduce((total, { best }) => total + (best?.total ?? 0), 0);
    expect(cost.answer).toContain(input.figures.money(sum));
    expect(cost.missing.find(({ title }) => title === 'AWS Lambda (x86)')?.reason).toBe('Cannot run Report');
    expect(cost.rows.every(({ id }) => !id.startsWith('lambda'))).toBe(true);
  });
});
