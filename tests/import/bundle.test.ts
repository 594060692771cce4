import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const LIMIT = 60_000;

describe('The readers in a browser', () => {
  it('take at most 60 KB, compressed, and nothing of Node.js', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export { readFiles } from './lib/import';", resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      minify: true,
      write: false,
      logLevel: 'silent',
    });
    expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(LIMIT);
  });
});
