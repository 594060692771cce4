import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { collectFacts } from './facts/collect';
import { loadFactContent, type FactContent } from './facts/content';
import type { Evidence } from '@/lib/model/evidence';

const content = loadFactContent();
const clock = { today: '2026-11-30', days: 180 };

/** The content with one piece of evidence told otherwise. */
function tell(changes: Partial<Evidence>): FactContent {
  const { evidence } = content.catalogue;
  const hosts = { ...evidence['hosts'], ...changes } as Evidence;
  return { ...content, catalogue: { ...content.catalogue, evidence: { ...evidence, hosts } } };
}
const reasonsOf = (told: FactContent, id = 'hosts'): readonly string[] | undefined =>
  collectFacts(told, clock).find((fact) => fact.id === id)?.reasons;

describe('The list of facts to look at again', () => {
  it('names a source from one day after the limit on', () => {
    expect(reasonsOf(tell({ sourceDate: '2026-06-03', readDate: '2026-11-22' }))).toBeUndefined();
    expect(reasonsOf(tell({ sourceDate: '2026-06-02', readDate: '2026-11-22' }))).toEqual(['old-source']);
  });

  it('names what was checked too long ago', () => {
    expect(reasonsOf(tell({ sourceDate: 'undated', readDate: '2026-05-01' }))).toEqual(['old-source', 'old-check']);
  });

  it('names a vendor’s own test of a rival however new it is', () => {
    expect(reasonsOf(tell({ sourceDate: '2026-11-29', readDate: '2026-11-30', kind: 'rival' }))).toEqual(['rival']);
  });

  it('leaves design notes and judgement out, which do not change with a product', () => {
    expect(reasonsOf(tell({ sourceDate: '2011', kind: 'notes' }))).toBeUndefined();
  });

  it('says of every piece of evidence where it is used', () => {
    const facts = collectFacts(content, { today: '2999-01-01', days: 0 });
    const uses = Object.fromEntries(facts.filter(({ kind }) => kind === 'evidence').map((fact) => [fact.id, fact.uses]));
    const places = content.catalogue.criteria.flatMap(({ id, base, effects }) => [
      ...Object.entries(base).map(([alternative, { evidence }]) => ({ evidence, place: `criteria/${id} base.${alternative}` })),
      ...effects.map(({ evidence }, index) => ({ evidence, place: `criteria/${id} effects[${index}]` })),
    ]);
    for (const { evidence, place } of places) {
      for (const source of evidence.filter((name) => name in uses)) expect(uses[source]).toContain(place);
    }
    for (const list of Object.values(uses)) expect(list.length).toBeGreaterThan(0);
  });

  it('holds every figure, system and measurement once all are old', () => {
    const kinds = collectFacts(content, { today: '2999-01-01', days: 0 }).map(({ kind }) => kind);
    const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length;
    expect(count('figure')).toBe(content.catalogue.exclusions.filter(({ figure }) => figure).length);
    expect(count('system')).toBe(content.systems.length);
    expect(count('measurement')).toBe(content.measurements.find(({ sets }) => sets.length > 0)?.sets.length);
  });
});

describe('Pages of products and prices', () => {
  const page = (date: string, read: string): FactContent => {
    const { sources } = content.products;
    const told = { ...sources, 'lambda-quotas-now': { title: 'told', address: 'https://example.org/', date, read } };
    return { ...content, products: { ...content.products, sources: told } };
  };
  const priced = (date: string, checked: string): FactContent => ({
    ...content,
    tariffs: content.tariffs.map((tariff) => {
      const { hosts } = tariff.sources;
      return tariff.id === 'lambda' && hosts ? { ...tariff, checked, sources: { ...tariff.sources, hosts: { ...hosts, date } } } : tariff;
    }),
  });

  it('are named by the day of the page, and by the day they were read', () => {
    expect(reasonsOf(page('2026-06-03', '2026-11-30'), 'lambda-quotas-now')).toBeUndefined();
    expect(reasonsOf(page('2026-06-02', '2026-11-30'), 'lambda-quotas-now')).toEqual(['old-source']);
    expect(reasonsOf(page('undated', '2026-06-02'), 'lambda-quotas-now')).toEqual(['old-source', 'old-check']);
    expect(reasonsOf(priced('2026-06-03', '2026-11-30'), 'lambda (hosts)')).toBeUndefined();
    expect(reasonsOf(priced('2026-06-02', '2026-11-30'), 'lambda (hosts)')).toEqual(['old-source']);
    expect(reasonsOf(priced('undated', '2026-06-02'), 'lambda (hosts)')).toEqual(['old-source', 'old-check']);
  });

  it('name every cell and every price that rests on them, none twice', () => {
    const facts = collectFacts(content, { today: '2999-01-01', days: 0 });
    const usesOf = (kind: string): readonly string[] => facts.filter((fact) => fact.kind === kind).flatMap(({ uses }) => uses);
    const prices = content.tariffs.flatMap(({ id, meters }) =>
      meters.flatMap(({ meter, prices: by }) => Object.keys(by).map((region) => `prices/${id} ${region}.${meter}`)),
    );
    expect(usesOf('price').toSorted()).toEqual([...prices, 'cost/exchange'].toSorted());
    expect(usesOf('product-source')).toContain('products/lambda run-length');
    for (const { kind, uses } of facts) if (kind === 'product-source') expect(uses.length).toBeGreaterThan(0);
  });

  it('say of the evidence of rules too which cells rest on it', () => {
    const hosts = collectFacts(content, { today: '2999-01-01', days: 0 }).find(({ id }) => id === 'hosts');
    expect(hosts?.uses).toContain('products/lambda payload');
  });
});

describe('npm run facts', { timeout: 120_000 }, () => {
  const run = (...args: string[]) => spawnSync('node', ['scripts/run.js', 'facts', ...args], { encoding: 'utf8' });

  it('prints the list for programs, by the day that it is given', () => {
    const text = execFileSync('node', ['scripts/run.js', 'facts', '--json', '--today', '2026-11-30', '--days', '180'], {
      encoding: 'utf8',
    });
    expect(JSON.parse(text)).toEqual({ ...clock, contentVersion: String(content.catalogue.version), facts: collectFacts(content, clock) });
  });

  it('prints a table for people, with status 0 although facts are old', () => {
    const { status, stdout } = run('--today', '2026-11-30');
    expect(status).toBe(0);
    for (const { id, uses } of collectFacts(content, clock)) {
      expect(stdout).toContain(id);
      expect(stdout).toContain(uses.join('; '));
    }
  });

  it.each([[['--today', 'soon']], [['--today', '2026-02-30']], [['--days', '-1']], [['--nonsense']]])(
    'refuses %j with status 2',
    (args) => {
      const { status, stderr } = run(...args);
      expect(status).toBe(2);
      expect(stderr).toContain('Usage');
    },
  );
});
