import { describe, expect, it } from 'vitest';
import { columnsOf, recommendationSchema } from '@/lib/export';
import { decodeLink } from '@/lib/share';
import { run, WORKLOAD } from '@/tests/support/run-advise';

describe('The command line', { timeout: 60_000 }, () => {
  it('tells the house rules of --house or of the setting beside the advice, and every fault of their file', async () => {
    const files = {
      'house.yaml':
        'house: { id: ours, name: { en: our house, ja: 当社 } }\nplatforms: { paas-proprietary: { offered: false, why: { en: too dear, ja: 高価 } } }',
      'wrong.yaml': 'house: { id: ours }',
    };
    const asked = await run(['one.yaml', '--house', 'house.yaml'], { files });
    expect(asked.out).toContain('At our house');
    expect(asked.out).toMatch(/too\s+dear/);
    expect(asked.out).toMatch(/house=ours\.[0-9a-z]{4}/);
    const set = await run(['one.yaml'], { files, env: { DOKONI_HOUSE: 'house.yaml' } });
    expect(set.out).toBe(asked.out);
    const json = await run(['one.yaml', '--json', '--house', 'house.yaml'], { files });
    expect(recommendationSchema.parse(JSON.parse(json.out)).workloads[0]?.house).toMatchObject({ id: 'ours', presets: [] });
    const wrong = await run(['one.yaml', '--house', 'wrong.yaml'], { files });
    expect(wrong).toMatchObject({ status: 2, out: '', errors: ['wrong.yaml: house.name must be a mapping. Allowed: en, ja.'] });
    expect(await run(['one.yaml', '--house='], { files })).toMatchObject({ status: 2 });
  });

  it('prints the advice with verdict, reasons, ranking, open questions and link', async () => {
    const { status, out, errors } = await run(['one.yaml']);
    expect(errors).toEqual([]);
    expect(status).toBe(0);
    for (const part of ['Spring campaign (campaign-site)', 'of 100 points', 'Verdict: ', 'Why', 'Ranking', 'Open questions (27)', 'Link']) {
      expect(out).toContain(part);
    }
    // Three reasons, and the facts that decide.
    expect(out.match(/^ {2}\+ /gm)?.length).toBeGreaterThanOrEqual(3);
  });

  it('prints a link that leads to the same answers, with the title beside the code', async () => {
    const address = /http\S+/.exec((await run(['one.yaml'], { env: { DOKONI_ORIGIN: 'https://dokoni.example/' } })).out)?.[0] ?? '';
    expect(address).toMatch(/^https:\/\/dokoni\.example\/en\/r\/[0-9A-Z]+\?t=Spring%20campaign$/);
    expect(decodeLink(/r\/(\w+)/.exec(address)?.[1] ?? '')).toMatchObject({
      ok: true,
      answers: { traffic: 'bursty' },
      priorities: { most: ['cost'] },
    });
  });

  it('speaks the language that is asked for, or that of the terminal', async () => {
    expect((await run(['one.yaml', '--locale', 'ja'])).out).toContain('推奨する理由');
    expect((await run(['one.yaml', '--locale=en'], { env: { LANG: 'ja_JP.UTF-8' } })).out).toContain('Why');
    expect((await run(['one.yaml'], { env: { LANG: 'ja_JP.UTF-8' } })).out).toContain('推奨する理由');
    expect((await run(['one.yaml'], { env: { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' } })).out).toContain('Why');
    expect((await run(['one.yaml'], { env: { LANG: 'fr_FR.UTF-8' } })).out).toContain('Why');
  });

  it('tells what is excluded by which answer, and what lifts it', async () => {
    const { out } = await run(['batch.yaml']);
    expect(out).toMatch(/Sockets of functions \(.+\)\n {4}Excluded by your answer “Protocol: .+”\n {4}To lift it: /);
  });

  it('says what would help where nothing is possible', async () => {
    const { status, out } = await run(['none.yaml']);
    expect(status).toBe(0);
    expect(out).toContain('Every one of the 8 platforms is excluded');
    expect(out).toContain('What would help');
  });

  it('prints several workloads one after the other, and then the platforms to run for all of them', async () => {
    const files = { 'two.yaml': 'workloads: [{ id: one, answers: {} }, { id: two, answers: {} }]' };
    const { out } = await run(['two.yaml'], { files });
    expect(out.match(/^(one|two)$/gm)).toEqual(['one', 'two']);
    expect(out).toMatch(/Platforms to run for all 2\n {2}- one: .+\n {2}- two: .+\n/);
    const named = { 'two.yaml': 'workloads: [{ id: one, title: Shop, answers: {} }, { id: two, answers: {} }]' };
    expect((await run(['two.yaml'], { files: named })).out).toMatch(/\n {2}- Shop \(one\): .+\n {2}- two: .+\n/);
    expect((await run(['one.yaml'])).out).not.toContain('Platforms to run');
  });

  it('lines the bars up in both languages', async () => {
    for (const locale of ['en', 'ja']) {
      const { out } = await run(['one.yaml', '--locale', locale]);
      const starts = out
        .split('\n')
        .filter((line) => /[█░]/.test(line))
        .map((line) => columnsOf(line.slice(0, line.search(/[█░]/))));
      const excluded = out.split('\n').filter((line) => /^ {2}- {2}\S/.test(line));
      expect(starts.length + excluded.length).toBe(8);
      expect(new Set(starts).size).toBe(1);
    }
  });

  it('is coloured on a terminal only, and not where that is unwanted', async () => {
    expect((await run(['one.yaml'])).out).not.toContain('\u001b');
    expect((await run(['one.yaml'], { columns: 80 })).out).toContain('\u001b[');
    expect((await run(['one.yaml'], { columns: 80, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
    expect((await run(['one.yaml'], { columns: 80, env: { TERM: 'dumb' } })).out).not.toContain('\u001b');
  });

  it('keeps sentences inside a narrow terminal', async () => {
    for (const locale of ['en', 'ja']) {
      const { out } = await run(['batch.yaml', '--locale', locale], { columns: 60, env: { NO_COLOR: '1' } });
      const sentences = out.split('\n').filter((line) => !/[█░]|http/.test(line));
      expect(Math.max(...sentences.map(columnsOf))).toBeLessThanOrEqual(62);
    }
  });

  it('shows a hostile title as plain text', async () => {
    const files = { 'x.yaml': 'workloads: [{ id: x, title: "a\\e[31mb\\u202ec", answers: {} }]' };
    expect((await run(['x.yaml'], { files })).out).toContain('a [31mbc (x)');
  });

  it('prints nothing but JSON of the released shape with --json', async () => {
    const { status, out } = await run(['one.yaml', '--json', '--locale', 'ja']);
    expect(status).toBe(0);
    expect(recommendationSchema.parse(JSON.parse(out)).workloads[0]?.id).toBe('campaign-site');
  });

  it('works each workload out when what stands before it is printed', async () => {
    const printed: string[] = [];
    let release = (): void => undefined;
    const ended = run(['three.yaml', '--json'], {
      files: { 'three.yaml': 'workloads: [{ id: one, answers: {} }, { id: two, answers: {} }]' },
      print: (text) => {
        printed.push(text);
        return new Promise((resolve) => {
          release = resolve;
        });
      },
    });
    for (const begins of ['{\n  "contentVersion"', '    {\n      "id": "one"', '    {\n      "id": "two"', '  ],\n  "portfolio"']) {
      await new Promise(setImmediate);
      expect(printed.at(-1)?.slice(0, begins.length)).toBe(begins);
      release();
    }
    expect((await ended).status).toBe(0);
    expect(printed).toHaveLength(4);
  });

  it('reads more workloads than a request may hold', async () => {
    const workloads = Array.from(
      { length: 1000 },
      (_, index) => `{ id: w-${index}, answers: ${index < 999 ? '{}' : '{ traffic: burst }'} }`,
    );
    const { errors } = await run(['many.yaml'], { files: { 'many.yaml': `workloads: [${workloads.join(', ')}]` } });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^workloads\[999\]\.answers\.traffic is not one of the choices/);
  });

  it('reads standard input for -', async () => {
    expect((await run(['-', '--json'], { files: { '-': WORKLOAD } })).status).toBe(0);
  });
});

describe('The command line refuses with status 2 and one message a fault', () => {
  it.each([
    [['one.yaml', '--jsn'], ['--jsn is not an option. Did you mean --json?']],
    [['one.yaml', '-x'], ['-x is not an option.']],
    [['one.yaml', '--json=yes'], ['--json takes no value.']],
    [['one.yaml', '--locale', 'fr'], ['--locale must be en or ja (found: fr).']],
    [['one.yaml', '--locale'], ['--locale must be en or ja (found: ).']],
    [[], ['No file was given.']],
    [['one.yaml', 'two.yaml'], ['One file is read at a time (found: one.yaml, two.yaml).']],
    [
      ['--jsn', '--locale', 'fr'],
      ['--jsn is not an option. Did you mean --json?', '--locale must be en or ja (found: fr).', 'No file was given.'],
    ],
  ])('%j', async (argv, messages) => {
    const { status, out, errors } = await run(argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors.slice(0, -1)).toEqual(messages);
    expect(errors.at(-1)).toMatch(/^Usage: /);
  });

  it('a file that does not exist, or cannot be read', async () => {
    expect(await run(['missing.yaml'])).toEqual({ status: 2, out: '', errors: ['missing.yaml does not exist.'] });
    expect((await run(['missing.yaml', '--locale', 'ja'])).errors).toEqual(['missing.yamlがありません。']);
    const read = (): never => {
      throw Object.assign(new Error('EISDIR: illegal operation on a directory'), { code: 'EISDIR' });
    };
    expect((await run(['folder'], { read })).errors).toEqual(['folder cannot be read: EISDIR: illegal operation on a directory']);
  });

  it('a file with faults: all of them', async () => {
    const files = { 'bad.yaml': 'workloads:\n  - id: one\n    answers: { trafic: bursty, traffic: burst }\n' };
    const { status, out, errors } = await run(['bad.yaml', '--json'], { files });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(
      /^workloads\[0\]\.answers\.trafic is not a question \(found: trafic\)\. Did you mean "traffic"\? Allowed: purpose, /,
    );
    expect(errors[1]).toMatch(/^workloads\[0\]\.answers\.traffic is not one of the choices \(found: burst\)\. Did you mean "bursty"\?/);
  });

  it('but explains itself with --help', async () => {
    const { status, out } = await run(['--help']);
    expect(status).toBe(0);
    expect(out).toMatch(/^Usage: /);
  });
});
