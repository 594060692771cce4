import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '@/tests/support/yaml';

const folder = import.meta.dirname;
const INDEX = 'content/released/index.yaml';
const GOLDEN = 'tests/links/golden.yaml';

const fingerprintSchema = z.strictObject({ file: z.string(), lines: z.int().min(1), sha256: z.string().length(64) });
type Fingerprint = z.infer<typeof fingerprintSchema>;

const fingerprints = z.array(fingerprintSchema).parse(readYaml(join(folder, 'fingerprints.yaml')));

/** Lists that grow at their end, and files that are written once. */
const growing = [INDEX, GOLDEN];
const frozen = readdirSync(folder)
  .filter((name) => /^(ranking|shown)-\d+\.yaml$/.test(name))
  .map((name) => `tests/links/${name}`);

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split(/(?<=\n)/);

/** The fingerprint of the first `lines` lines of a file. */
function take(file: string, lines = linesOf(file).length): Fingerprint {
  const sha256 = createHash('sha256').update(linesOf(file).slice(0, lines).join('')).digest('hex');
  return { file, lines, sha256 };
}

describe('What was given out', () => {
  it.each(fingerprints)('stands unchanged in the first $lines lines of $file', (fingerprint) => {
    expect(take(fingerprint.file, fingerprint.lines)).toEqual(fingerprint);
  });

  it('is fingerprinted to its last line', () => {
    const missing = [...growing, ...frozen]
      .map((file) => take(file))
      .filter(({ sha256 }) => !fingerprints.some((one) => one.sha256 === sha256));
    expect(missing, `Add to tests/links/fingerprints.yaml:\n${stringify(missing)}`).toEqual([]);
  });

  it('has one fingerprint where it is written once', () => {
    for (const file of frozen)
      expect(
        fingerprints.filter((one) => one.file === file),
        file,
      ).toHaveLength(1);
  });

  it('has longer and longer fingerprints where it grows', () => {
    for (const file of growing) {
      const lengths = fingerprints.filter((one) => one.file === file).map(({ lines }) => lines);
      expect(lengths, file).toEqual([...new Set(lengths)].sort((a, b) => a - b));
    }
  });
});
