import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOfLock } from '../scripts/check-supply';
import { readAdvisories } from '../scripts/supply/advisories';
import { faultsOfLicences } from '../scripts/supply/licences';
import { ourLock, readLock, type LockedPackage } from '../scripts/supply/lock';
import { describeSupply } from '../scripts/supply/sbom';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
const NAMES = Object.keys(dependencies);

const some = (change: Partial<LockedPackage>): LockedPackage => ({
  name: 'some',
  version: '1.0.0',
  licence: 'MIT',
  runs: true,
  isPinned: true,
  source: null,
  ...change,
});

describe('Packages that the server runs with', () => {
  const rows = readFileSync('docs/dependencies.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| [@a-z]/.test(line) && !line.startsWith('| package'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', licence = '', does = '', why = '']) => ({ name, licence, does, why }));

  it('are at most ten, each with what it does and why it is not our own', () => {
    expect(NAMES.length).toBeLessThanOrEqual(10);
    expect(rows.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
    for (const { does, why } of rows) expect(Math.min(does.length, why.length)).toBeGreaterThan(10);
  });

  it('have the licences that the table names', () => {
    const licences = Object.fromEntries(ourLock().map(({ name, licence }) => [name, licence]));
    for (const { name, licence } of rows) expect([name, licences[name]]).toEqual([name, licence]);
  });

  it('are pinned to a version', () => {
    for (const range of Object.values(dependencies)) expect(range).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('Licences', () => {
  it('are all on the list', () => {
    expect(faultsOfLicences(ourLock())).toEqual([]);
  });

  it.each([
    ['of a licence that is not on it', { licence: 'GPL-3.0-only' }],
    ['of two licences of which one is not', { licence: 'MIT AND GPL-3.0-only' }],
    ['without a licence', { licence: null }],
    ['of a licence that nobody else has', { licence: 'SEE LICENSE IN LICENSE' }],
    ['that runs by a licence allowed for tools', { licence: 'MPL-2.0' }],
    ['that is not the one of an exception', { name: '@resvg/resvg-js', licence: 'LGPL-3.0-or-later' }],
  ])('refuse a package %s', (_, change) => {
    expect(faultsOfLicences([some(change)])).toHaveLength(1);
  });

  it.each([
    ['a choice of which one is allowed', { licence: 'MIT OR GPL-3.0-only' }],
    ['a tool by a licence allowed for tools', { licence: 'MPL-2.0', runs: false }],
    ['an exception by its name', { name: '@resvg/resvg-js-linux-x64-gnu', licence: 'MPL-2.0' }],
  ])('let pass %s', (_, change) => {
    expect(faultsOfLicences([some(change)])).toEqual([]);
  });
});

describe('The lock file', () => {
  it('pins every package and names no registry; no package may run anything when it is installed', () => {
    expect(faultsOfLock(ourLock())).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  });

  it('is refused where a package is not pinned or comes from elsewhere', () => {
    expect(faultsOfLock([some({ isPinned: false }), some({ source: 'https://example.com/some.tgz' })])).toHaveLength(2);
  });

  it('tells what runs from tools, also where both need it', () => {
    const packages = {
      '': {},
      'node_modules/server': { dependencies: { shared: '1' }, optionalDependencies: { extra: '1' } },
      'node_modules/shared': {},
      'node_modules/extra': { devOptional: true },
      'node_modules/welcome': { devOptional: true },
      'node_modules/tool': { dev: true },
    };
    const running = readLock(JSON.stringify({ packages })).filter(({ runs }) => runs);
    expect(running.map(({ name }) => name)).toEqual(['server', 'shared', 'extra']);
  });
});

describe('The bill of materials', () => {
  it('lists what runs, all of it and nothing else', () => {
    const sbom = describeSupply();
    const running = new Set(
      ourLock()
        .filter(({ runs }) => runs)
        .map(({ name, version }) => `${name}@${version}`),
    );
    expect(sbom.bomFormat).toBe('CycloneDX');
    expect(sbom.metadata.component.name).toBe('dokoni');
    expect(sbom.components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual([...running].sort());
    expect(sbom.components.map(({ name }) => name)).toEqual(expect.arrayContaining(NAMES));
  });
});

describe('Advisories', () => {
  it('are told apart by how severe they are', () => {
    const vulnerabilities = { one: { severity: 'high', range: '<2' }, two: { severity: 'moderate', range: '*' } };
    expect(readAdvisories(JSON.stringify({ vulnerabilities }))).toEqual({ severe: ['one <2: high'], others: 1 });
  });

  it.each(['', 'npm error', '{"error":{"code":"ENOTFOUND"}}'])('are unknown, not none, where npm prints %j', (printed) => {
    expect(readAdvisories(printed)).toBeNull();
  });
});
