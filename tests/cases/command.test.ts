import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const CALIBRATION = 'content/cases/calibration.yaml';
const folder = mkdtempSync(join(tmpdir(), 'dokoni-cases-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...argv: readonly string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
  const result = spawnSync(process.execPath, ['scripts/run.js', 'cases', ...argv], { encoding: 'utf8' });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

describe('npm run cases', { timeout: 60_000 }, () => {
  it('prints figures, baselines, misses and rules for people', () => {
    const { status, out } = run(CALIBRATION);
    expect(status).toBe(0);
    for (const part of [
      'This advice',
      'A random guess',
      'Always Kubernetes',
      'Chosen (rows)',
      'disagreements',
      'rules hold in some case',
    ]) {
      expect(out).toContain(part);
    }
  });

  it('gives the agreed shape to programs', () => {
    const { status, out } = run(CALIBRATION, '--json');
    expect(status).toBe(0);
    const report = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual(['total', 'family', 'alternative', 'confusion', 'misses']);
    expect(Object.keys(report.family as object)).toEqual(['cases', 'agreed', 'ruledOut']);
    expect(Object.keys(report.alternative as object)).toEqual(['cases', 'first', 'firstTwo']);
    for (const miss of report.misses as object[]) {
      expect(Object.keys(miss)).toEqual(['id', 'recommended', 'acceptable', 'unacceptable', 'why']);
    }
  });

  it('tells which cases moved since the first content', () => {
    const { status, out } = run(CALIBRATION, '--against', '0');
    expect(status).toBe(0);
    expect(out).toMatch(/^\d+ cases moved since 0$/m);
  });

  it('can leave the answers to some questions out', () => {
    const agreed = (...argv: readonly string[]): unknown =>
      (JSON.parse(run(CALIBRATION, '--json', ...argv).out) as { family: unknown }).family;
    expect(agreed('--without', 'trouble', '--without', 'platform-in-place')).not.toEqual(agreed());
  });

  it.each([
    {
      says: 'a question that is not asked',
      argv: [CALIBRATION, '--without', 'mood'],
      message: /--without mood: there is no such question\. Allowed: /,
    },
    { says: 'a version that was never frozen', argv: [CALIBRATION, '--against', '999'], message: /no frozen version 999/ },
    { says: 'no file', argv: [], message: /No file of cases was given[\s\S]*Usage/ },
    { says: 'a missing file', argv: ['nowhere.yaml'], message: /nowhere\.yaml: does not exist/ },
    { says: 'an unknown option', argv: [CALIBRATION, '--jason'], message: /--jason/ },
    { says: 'further decisions with no part left out', argv: [CALIBRATION, '--with', CALIBRATION], message: /--with goes with --left-out/ },
    { says: 'a file twice', argv: [CALIBRATION, CALIBRATION], message: /repeats the case "/ },
  ])('refuses $says with status 2', ({ argv, message }) => {
    const { status, err } = run(...argv);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });

  it('names place, allowed ids and the nearest for a wrong answer in a case', () => {
    const path = join(folder, 'wrong.yaml');
    writeFileSync(path, WRONG);
    const { status, err } = run(path);
    expect(status).toBe(2);
    expect(err).toMatch(
      /\[0\] slip\.answers\.traffic: names the unknown choice of traffic "bursti"\. Did you mean "bursty"\? Allowed: steady/,
    );
  });
});

const WRONG = `- id: slip
  title: A slip
  url: https://example.org
  source: the page
  origin: company
  group: slip
  facts: Some facts.
  answers: { traffic: bursti }
  chose: faas
  variant: faas-public
  acceptable: [faas]
  unacceptable: []
  outcome: adopted
  why: For a reason.
  family-evidence: true
  variant-evidence: true
`;
