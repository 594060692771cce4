import { describe, expect, it } from 'vitest';
import { importSchema, recommendationSchema } from '@/lib/export';
import { decodeLink } from '@/lib/share';
import { run } from '@/tests/support/run-advise';

describe('From the files of a system', { timeout: 60_000 }, () => {
  const COMPOSE =
    'services:\n  web:\n    build: .\n    environment: { TOKEN: hush }\n    depends_on: [db]\n  db:\n    image: postgres:16\n';
  const gather = (path: string) => ({
    files: [{ path: 'compose.yaml', text: path === 'shop' ? COMPOSE : '' }],
    found: new Set<string>(),
  });

  it('prints what their lines say and what stays open', async () => {
    const { status, out } = await run(['--from', 'shop'], { gather });
    expect(status).toBe(0);
    for (const part of ['Relational database (stated)', 'compose.yaml, line 7: image: postgres:16', 'Still open', 'Workload: web'])
      expect(out).toContain(part);
    expect(out).not.toContain('hush');
  });

  it('tells the same as JSON, with file and line', async () => {
    const { out } = await run(['--from', 'shop', '--json'], { gather });
    const read = importSchema.parse(JSON.parse(out));
    expect(read.workloads.map(({ name }) => name)).toEqual(['web', 'db']);
    expect(read.whole?.answers).toMatchObject({ dependencies: 'rdbms', components: 'few' });
  });

  it('advises on what is sure, and keeps the lines that it rests on', async () => {
    const { status, out } = await run(['--from', 'shop', '--accept', 'sure', '--json'], { gather });
    expect(status).toBe(0);
    const advice = recommendationSchema.parse(JSON.parse(out));
    expect(advice.workloads.map(({ id }) => id)).toEqual(['web', 'db']);
    expect(decodeLink(advice.workloads[0]?.code ?? '')).toMatchObject({ answers: { dependencies: 'rdbms' } });
    expect(advice.files?.workloads[0]?.proposals.some(({ file, line }) => file === 'compose.yaml' && line === 7)).toBe(true);
    expect((await run(['--from', 'shop', '--accept', 'sure'], { gather })).out).toContain(
      'web: dependencies = rdbms (compose.yaml, line 7',
    );
  });

  it('tells line by line what moves how to the first two platforms, and never a value of a variable', async () => {
    const { out } = await run(['--from', 'shop', '--accept', 'sure', '--locale', 'en'], { gather });
    const moves = [...out.matchAll(/^What moves how to (.+)$/gm)].map(([, name]) => name);
    expect(moves).toHaveLength(2);
    expect(new Set(moves).size).toBe(2);
    expect(out).toMatch(/compose\.yaml, line 5: depends_on: db \(Start order\) → .+\n\s+Source: .+/);
    expect(out).not.toContain('hush');
    const { out: read } = await run(['--from', 'shop', '--json'], { gather });
    const { moves: told, workloads } = importSchema.parse(JSON.parse(read));
    expect(told?.['start-order']?.to['k8s-managed']?.how).toBe('counterpart');
    expect(workloads[0]?.writtenFor).toEqual(['compose']);
  });

  it('says what could not be read, and which arguments are wrong', async () => {
    expect((await run(['--from', 'empty'], { gather })).out).toContain('compose.yaml is empty.');
    expect((await run(['--from', 'nowhere'])).errors).toEqual(['nowhere does not exist.']);
    const faults: readonly (readonly [string[], string])[] = [
      [['--from', 'shop', 'one.yaml'], 'not both'],
      [['--from', 'shop', '--accept', 'all'], '--accept must be sure (found: all).'],
      [['one.yaml', '--accept', 'sure'], '--accept goes with --from.'],
      [['--from', ''], '--from needs the path'],
    ];
    for (const [argv, message] of faults) {
      const { status, errors } = await run(argv, { gather });
      expect(status).toBe(2);
      expect(errors.join(' ')).toContain(message);
    }
  });
});
