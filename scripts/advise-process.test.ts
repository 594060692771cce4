import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recommendationSchema } from '@/lib/export';

const WORKLOAD = 'workloads: [{ id: campaign-site, answers: { purpose: time-to-market, workload: web, traffic: bursty } }]';

describe('The process', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'dokoni-advise-'));
  const start = (argv: readonly string[], input?: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['scripts/run.js', 'advise', ...argv], {
      encoding: 'utf8',
      input,
      env: { PATH: process.env['PATH'], INIT_CWD: folder } as unknown as NodeJS.ProcessEnv,
    });

  beforeAll(() => {
    writeFileSync(join(folder, 'one.yaml'), WORKLOAD);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('ends with 0, JSON on standard output and silence on standard error; the file is meant from where the user stands', () => {
    const { status, stdout, stderr } = start(['one.yaml', '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(recommendationSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
  });

  it('reads standard input', () => {
    expect(start(['-', '--json'], WORKLOAD).status).toBe(0);
  });

  it('ends in peace when its reader has seen enough', async () => {
    const workloads = Array.from({ length: 200 }, (_, index) => `{ id: w-${index}, answers: {} }`);
    const child = spawn(process.execPath, ['scripts/run.js', 'advise', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdin.end(`workloads: [${workloads.join(', ')}]`);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(errors).toBe('');
  });

  it('ends with 2 and its messages on standard error', () => {
    const { status, stdout, stderr } = start(['-'], 'workloads: []');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('workloads must be a list with at least one workload (found: []).\n');
  });
});
