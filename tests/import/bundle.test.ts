import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type { readFiles } from '@/lib/import';
import { claims } from '@/tests/support/imported';
import { dropUnused } from '../../scripts/runner/drop-unused.js';

const LIMIT = 60_000;
let script = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { readFiles } from './lib/import';", resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'reader',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    plugins: [dropUnused],
    write: false,
    logLevel: 'silent',
  });
  script = outputFiles[0]?.text ?? '';
});

describe('The readers in a browser', () => {
  it('take at most 60 KB, compressed, and nothing of Node.js', () => {
    expect(gzipSync(script).length).toBeLessThanOrEqual(LIMIT);
  });

  it('read as they do elsewhere, with what is never used of the YAML library left out', () => {
    const { read } = runInNewContext(`${script}; ({ read: reader.readFiles })`, { TextEncoder }) as { read: typeof readFiles };
    const text =
      'x: &x\n  image: "post\\u0067res"\nservices:\n  web: { build: ., ports: ["80:80"] }\n  db:\n    <<: *x\n    labels:\n      a: |\n        b\n';
    const { whole, problems } = read([
      { path: 'compose.yaml', text },
      { path: 'fly.toml', text: 'app = "a"\n[[mounts]]\ndestination = "/d"\n' },
    ]);
    expect(problems).toEqual([]);
    expect(claims(whole)).toEqual(expect.arrayContaining(['dependencies=rdbms', 'state=stateful', 'protocol=http']));
  });
});
