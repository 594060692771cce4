import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PLACES = ['app', 'components', 'lib', 'scripts', 'door'];

/** A file that breaks one wall: where it stands, what it imports, and the rule that has to name it. */
interface Probe {
  readonly file: string;
  readonly imports: string;
  readonly rule: string;
  /** As an import of types only. */
  readonly isType?: boolean;
}

const PROBES: readonly Probe[] = [
  { file: 'lib/model/a.ts', imports: 'react', rule: 'third-parties' },
  { file: 'lib/model/b.ts', imports: 'yaml', rule: 'third-parties' },
  { file: 'lib/model/c.ts', imports: '@/lib/engine', rule: 'model' },
  { file: 'lib/engine/a.ts', imports: 'react', rule: 'third-parties' },
  { file: 'lib/engine/b.ts', imports: '@/lib/content', rule: 'engine' },
  { file: 'lib/engine/c.ts', imports: 'node:fs', rule: 'only-the-server-side-opens-files' },
  { file: 'lib/content/a.ts', imports: '@/components/ui/button', rule: 'content' },
  { file: 'lib/share/a.ts', imports: '@/lib/publish', rule: 'share' },
  { file: 'lib/share/b.ts', imports: 'react', rule: 'third-parties' },
  { file: 'lib/locale/a.ts', imports: '@/lib/report/reader', rule: 'locale' },
  { file: 'lib/report/result/a.ts', imports: '@/lib/export', rule: 'report' },
  { file: 'lib/report/result/b.ts', imports: 'react', rule: 'third-parties' },
  { file: 'lib/report/result/c.ts', imports: '@/lib/engine/compile', rule: 'faces' },
  { file: 'lib/report/result/d.ts', imports: '@/lib/report/portfolio', rule: 'report-result' },
  { file: 'lib/report/result/e.ts', imports: '@/lib/report/reader/numbers', rule: 'faces' },
  { file: 'lib/report/reader/a.ts', imports: '@/lib/report/result', rule: 'report-reader', isType: true },
  { file: 'lib/report/terms/a.ts', imports: '@/lib/report/result', rule: 'report-terms' },
  { file: 'lib/report/problems/a.ts', imports: '@/lib/report/result', rule: 'report-problems' },
  { file: 'lib/report/knowledge/a.ts', imports: '@/lib/report/comparison', rule: 'report-documents' },
  { file: 'lib/export/a.ts', imports: '@/lib/publish', rule: 'export' },
  { file: 'lib/publish/a.ts', imports: '@/lib/content', rule: 'publish' },
  { file: 'lib/cases/a.ts', imports: '@/lib/locale', rule: 'cases' },
  { file: 'lib/input/a.ts', imports: '@/lib/share', rule: 'input' },
  { file: 'lib/cases/b.ts', imports: '@/lib/server/cases', rule: 'server-is-asked-by-routes' },
  { file: 'lib/server/a.ts', imports: '@/door/server', rule: 'nothing-imports-the-door' },
  { file: 'lib/server/b.ts', imports: '@/scripts/build', rule: 'nothing-imports-commands' },
  { file: 'lib/server/c.ts', imports: '@/lib/content/source/read', rule: 'content-is-compiled' },
  { file: 'lib/a.ts', imports: '@/components/ui/button', rule: 'nothing-on-the-landing' },
  { file: 'components/ui/a.ts', imports: 'zustand', rule: 'third-parties' },
  { file: 'components/ui/b.ts', imports: '@/components/parts/sheet', rule: 'ui-knows-no-domain' },
  { file: 'components/charts/a.ts', imports: '@/lib/report/result', rule: 'charts-get-plain-series', isType: true },
  { file: 'components/parts/a.ts', imports: '@/components/result/story', rule: 'parts-know-no-room' },
  { file: 'components/result/a.ts', imports: '@/door/server', rule: 'components-are-given-what-they-show' },
  { file: 'components/result/b.ts', imports: 'node:fs', rule: 'only-the-server-side-opens-files' },
  { file: 'components/result/c.ts', imports: '@/lib/content', rule: 'components-are-given-what-they-show' },
  { file: 'components/result/d.ts', imports: '@/components/portfolio/view', rule: 'rooms-of-components', isType: true },
  { file: 'components/result/e.ts', imports: '@/lib/server/catalogue', rule: 'components-are-given-what-they-show' },
  { file: 'components/result/f.ts', imports: 'zod', rule: 'third-parties' },
  { file: 'door/a.ts', imports: '@/app/route', rule: 'nothing-imports-the-app' },
  { file: 'door/b.ts', imports: '@/components/ui/button', rule: 'door-knows-no-page' },
  { file: 'app/a.ts', imports: 'node:fs', rule: 'routes-open-no-files' },
  { file: 'app/b.ts', imports: '@/lib/share/link', rule: 'faces' },
  { file: 'app/c.ts', imports: 'vitest', rule: 'shipped-code-needs-shipped-packages' },
  { file: 'lib/engine/round-a.ts', imports: './round-b', rule: 'no-cycles' },
  { file: 'lib/server/threads/round-a.ts', imports: '../round-b', rule: 'no-circles-of-rooms' },
];

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** What dependency-cruiser says of a tree, by the rules of this one. That this tree breaks none is a reading of its own: `npm run check:imports`. */
function cruise(tree: string): readonly Violation[] {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const found = spawnSync(process.execPath, [program, ...PLACES, '--output-type', 'json'], {
    cwd: tree,
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  const { summary } = JSON.parse(found.stdout) as { readonly summary: { readonly violations: readonly Violation[] } };
  return summary.violations;
}

/** A circle is told at one of its ends only. */
function isHit({ file, rule }: Probe, violation: Violation): boolean {
  return violation.rule.name === rule && (violation.from === file || rule.startsWith('no-c'));
}

describe('the walls', () => {
  const tree = mkdtempSync(join(tmpdir(), 'walls-'));
  let violations: readonly Violation[] = [];

  /** A file with its folder; what it imports need not do anything. */
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  };

  beforeAll(() => {
    for (const file of ['.dependency-cruiser.js', 'tsconfig.json', 'package.json']) cpSync(file, join(tree, file));
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
    for (const place of PLACES) mkdirSync(join(tree, place));
    for (const { imports } of PROBES.filter((probe) => probe.imports.startsWith('@/'))) {
      const path = imports.slice(2);
      write(/^lib\/(report\/)?[a-z]+$/.test(path) ? `${path}/index.ts` : `${path}.ts`, 'export const one = 1;\n');
    }
    // The other halves of the two circles.
    write('lib/engine/round-b.ts', "export * from './round-a';\n");
    write('lib/server/round-b.ts', "export * from './threads/round-c';\n");
    write('lib/server/threads/round-c.ts', 'export const one = 1;\n');
    for (const { file, imports, isType } of PROBES) {
      write(file, `import ${isType ? 'type ' : ''}* as found from '${imports}';\nexport type One = typeof found;\n`);
    }
    violations = cruise(tree);
  }, 120_000);
  afterAll(() => {
    rmSync(tree, { recursive: true });
  });

  it.each(PROBES)('$file may not import $imports: $rule', (probe) => {
    expect(violations.filter((violation) => isHit(probe, violation))).not.toEqual([]);
  });
});

describe('the engine', () => {
  it.each(['Date.now()', 'new Date()', 'performance.now()', 'Math.random()'])('may not ask %s', async (text) => {
    const file = 'lib/engine/assess.ts';
    const { rules = {} } = (await new ESLint().calculateConfigForFile(file)) as Linter.Config;
    const core = Object.entries(rules).filter(([name]) => /^no-restricted-(globals|syntax|properties)$/.test(name));
    const faults = new Linter().verify(
      `export const found = ${text};`,
      [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser }, rules: Object.fromEntries(core) }],
      file,
    );
    expect(faults.map(({ message }) => message)).toEqual([expect.stringMatching(/clock|same every time/)]);
  });
});
