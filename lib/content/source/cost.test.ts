import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '@/tests/support/catalogue';
import { loadCost, loadTariffs } from '..';
import { contentRoot } from './catalogue';
import { readCost, readTariffs } from './cost';
import type { Fault } from './faults';
import { PRICE_REGIONS } from '@/lib/model/tariff';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** The faults of a copy of prices and shapes in which one file says something else. */
function faultsAfter(file: string, [said, instead]: readonly [string, string]): readonly Fault[] {
  const root = mkdtempSync(join(tmpdir(), 'dokoni-cost-'));
  roots.push(root);
  for (const folder of ['prices', 'cost']) cpSync(join(contentRoot(), folder), join(root, folder), { recursive: true });
  const before = readFileSync(join(root, file), 'utf8');
  expect(before).toContain(said);
  writeFileSync(join(root, file), before.replace(said, instead));
  const read = file.startsWith('prices') ? readTariffs(catalogue, root) : readCost(catalogue, root);
  return read.ok ? [] : read.faults;
}

describe('the prices', () => {
  const tariffs = loadTariffs();

  it('are sound as they are', () => {
    expect(readTariffs(catalogue, contentRoot())).toEqual({ ok: true, found: tariffs });
    expect(readCost(catalogue, contentRoot())).toEqual({ ok: true, found: loadCost() });
  });

  it('have a source with an address and the day on which they were looked up, each of them', () => {
    for (const { checked, meters, sources } of tariffs) {
      expect(checked).toMatch(/^2026-\d\d-\d\d$/);
      for (const price of meters.flatMap(({ prices }) => Object.values(prices))) expect(sources[price.source]?.address).toMatch(/^https:/);
    }
  });

  it('are there for functions, containers, machines and clusters in the US and in Tokyo, and for a PaaS in the US', () => {
    const platformsIn = (region: (typeof PRICE_REGIONS)[number]): string[] => [
      ...new Set(tariffs.filter(({ meters }) => meters.every(({ prices }) => prices[region])).map(({ alternative }) => alternative)),
    ];
    const everywhere = ['compose', 'faas-public', 'k8s-managed', 'serverless-containers'];
    expect(platformsIn('us').sort()).toEqual([...everywhere, 'paas-proprietary'].sort());
    expect(platformsIn('tokyo').sort()).toEqual(everywhere);
  });

  it.each([
    ['a platform that does not exist', 'prices/lambda.yaml', ['faas-public', 'faas-pubic'], 'alternative'],
    ['a source that is not there', 'prices/lambda.yaml', ['source: hosts', 'source: host'], 'meters[0].prices.us.source'],
    [
      'a source that no price names',
      'prices/heroku-standard-2x.yaml',
      ['sources:', 'sources:\n  x: { address: https://x.example, date: undated, evidence: official }'],
      'sources.x',
    ],
    ['a meter that the kind does not have', 'prices/lambda.yaml', ['gb-second', 'machine-hour'], 'meters[1].meter'],
    ['a meter twice', 'prices/lambda.yaml', ['gb-second', 'million-requests'], 'meters[1].meter'],
    ['a region for some meters only', 'prices/functions-flex.yaml', ['us: { value: 0.4', 'tokyo: { value: 0.4'], 'meters[1].prices.us'],
    ['a negative price', 'prices/lambda.yaml', ['value: 0.2', 'value: -0.2'], 'meters[0].prices.us.value'],
    ['a machine without a size', 'prices/eks.yaml', ['machine: { vcpu: 2, memory: 4 }\n', ''], 'machine'],
    ['copies that are paid for nobody knows when', 'prices/fargate.yaml', ['paidWhile: always\n', ''], 'paidWhile'],
    ['rounding where no request is counted', 'prices/eks.yaml', ['least: 2', 'roundTo: 0.1'], 'roundTo'],
    ['a question that does not exist', 'cost/shapes.yaml', ['volume: [low]', 'volumes: [low]'], 'rules[0].when'],
    ['a choice that does not exist', 'cost/shapes.yaml', ['volume: [low]', 'volume: [little]'], 'rules[0].when.volume'],
    ['a figure out of its range', 'cost/shapes.yaml', ['load: 100', 'load: 0'], 'start.load'],
    ['a rate without a day', 'cost/exchange.yaml', ["day: '2026-10-09'\n", ''], 'day'],
  ] as const)('are refused with %s', (...[, file, change, path]) => {
    expect(faultsAfter(file, change).map((fault) => [fault.file, fault.path])).toContainEqual([`content/${file}`, path]);
  });
});
