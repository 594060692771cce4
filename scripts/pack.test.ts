import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesToRun } from './pack/files';

const root = mkdtempSync(join(tmpdir(), 'dokoni-pack-'));

const OWN = [
  'app/page.tsx',
  'content/catalogue.yaml',
  '.build/start.js',
  '.build/content.jsonl',
  '.build/bundles.json',
  '.next/BUILD_ID',
  'LICENSE',
  'package.json',
];
const OF_PACKAGES = [
  'node_modules/react/LICENSE',
  'node_modules/react/cjs/react.development.js',
  'node_modules/prom-client/index.js',
  'node_modules/tdigest/index.js',
  'node_modules/prom-client/node_modules/inner/index.js',
  'node_modules/next/dist/server/next.js',
  'node_modules/next/dist/compiled/babel-like/index.js',
  'node_modules/next/package.json',
  'node_modules/next/license.md',
];
const LEFT = [
  '.build/start.js.map',
  '.build/check-content.js',
  '.next/cache/one',
  '.next/trace',
  '.next/server/app/en/method.segments/_full.segment.rsc',
  'tests/one.test.ts',
  'deploy/Dockerfile',
  'node_modules/react/README.md',
  'node_modules/inner/index.js',
  'node_modules/next/dist/server/next.d.ts',
  'node_modules/next/dist/esm/server.js',
  'node_modules/next/dist/compiled/next-server/app-page.runtime.dev.js',
  'node_modules/next/dist/compiled/babel/bundle.js',
  'node_modules/next/dist/compiled/@vercel/og/index.node.js',
  'node_modules/zod/index.js',
  'node_modules/@next/swc-linux-x64-gnu/next-swc.node',
  'node_modules/@img/sharp-linux-x64/sharp.node',
  'node_modules/vitest/index.js',
  'node_modules/playwright/index.js',
  'node_modules/unknown/index.js',
];

beforeAll(() => {
  const settings = ['tsconfig.json', 'next.config.js', 'postcss.config.js'];
  const folders = ['assets', 'components', 'door', 'lib', 'public', 'scripts'].map((folder) => `${folder}/file`);
  const packages = {
    '': {},
    'node_modules/react': {},
    'node_modules/prom-client': { dependencies: { tdigest: '1', inner: '1' } },
    'node_modules/tdigest': { optionalDependencies: { 'of-another-machine': '1' } },
    'node_modules/prom-client/node_modules/inner': { dependencies: { tdigest: '1' } },
    'node_modules/inner': {},
    'node_modules/next': {
      dependencies: { sharp: '1' },
      optionalDependencies: { '@next/swc-linux-x64-gnu': '1' },
      peerDependencies: { react: '*', playwright: '*' },
      peerDependenciesMeta: { playwright: { optional: true } },
    },
    'node_modules/@next/swc-linux-x64-gnu': {},
    'node_modules/sharp': { optionalDependencies: { '@img/sharp-linux-x64': '1' } },
    'node_modules/@img/sharp-linux-x64': {},
    'node_modules/of-another-machine': {},
    'node_modules/zod': {},
    'node_modules/vitest': { dev: true },
    'node_modules/playwright': { devOptional: true },
  };
  for (const file of [...OWN, ...OF_PACKAGES, ...LEFT, ...settings, ...folders]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('What a packed server consists of', () => {
  it('is the project as it was built, and the packages that it runs with', () => {
    expect(filesToRun(root)).toEqual(expect.arrayContaining([...OWN, ...OF_PACKAGES]));
  });

  it('names each file once', () => {
    const files = filesToRun(root);
    expect(files).toHaveLength(new Set(files).size);
  });

  it.each(LEFT)('leaves out %s', (file) => {
    expect(filesToRun(root)).not.toContain(file);
  });
});
