import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What the commands are made of. */
const PARTS = ['scripts', 'lib', 'content', 'app', 'components', 'door', 'package.json', 'package-lock.json', 'tsconfig.json'];
const WORKLOAD = 'workloads: [{ id: one, answers: { traffic: bursty } }]';
const FILE = 'content/criteria/state.yaml';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'dokoni-runner-')));

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs the copy's runner, from a folder outside of it. */
function run(...argv: readonly string[]): Promise<Outcome> {
  return new Promise((finish) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'run.js'), ...argv], { cwd: tmpdir() });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdin.end(WORKLOAD);
    child.on('close', (status) => {
      finish({ status, out, errors });
    });
  });
}

/** Everything that was built, with the moment of writing. */
function snapshot(): readonly string[] {
  const folder = join(root, '.build');
  return readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name), { bigint: true }).mtimeNs}`);
}

beforeAll(async () => {
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  // Two at once in a folder where nothing is built yet.
  expect(await Promise.all([run(), run()])).toEqual(Array.from({ length: 2 }, () => ({ status: 0, out: '', errors: '' })));
}, 120_000);
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('The runner', { timeout: 120_000 }, () => {
  it('runs a command with its arguments, and writes nothing where all is built', async () => {
    const before = snapshot();
    const { status, out, errors } = await run('advise', '-', '--json');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(JSON.parse(out)).toMatchObject({ workloads: [{ id: 'one' }] });
    expect(snapshot()).toEqual(before);
  });

  it('names the commands where it is asked for another', async () => {
    const { status, errors } = await run('advice');
    expect(status).toBe(2);
    expect(errors).toMatch(/no command "advice"\. There are advise, /);
  });

  it('says what is wrong with faulty content instead of advising by it, as the check of the content does', async () => {
    const path = join(root, FILE);
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, sound.replace('when: { state: [stateless] }', 'when: { state: [stateles] }'));
    const fault =
      /effects\[\d+\]\.when\.state: names the unknown choice of state "stateles"\. Did you mean "stateless"\? Allowed: stateless/;
    const refused = await run('advise', '-');
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.errors).toContain(FILE);
    expect(refused.errors).toMatch(fault);
    const checked = await run('check-content');
    expect(checked).toMatchObject({ status: 1, out: '' });
    expect(checked.errors).toMatch(fault);
    writeFileSync(path, sound);
    expect(await run('advise', '-')).toMatchObject({ status: 0, errors: '' });
  });

  it('advises by content that was just changed', async () => {
    const path = join(root, 'content', 'catalogue.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^version: \d+$/m, 'version: 900'));
    const { out } = await run('advise', '-', '--json');
    expect(JSON.parse(out)).toMatchObject({ contentVersion: '900' });
  });

  it('says what is wrong with a source', async () => {
    writeFileSync(join(root, 'scripts', 'advise.ts'), 'export const main = ;');
    const { status, errors } = await run('advise', '-');
    expect(status).toBe(1);
    expect(errors).toMatch(/scripts\/advise\.ts:1:20: ERROR/);
  });
});
