import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { formatInputFault } from '../export';
import { INPUT_LIMITS, parseWorkloads, type InputFault, type ParsedWorkloads } from './index';

const rules = loadCatalogue();
const read = (text: string): ParsedWorkloads => parseWorkloads(new TextEncoder().encode(text), rules);
const faultsOf = (text: string): readonly InputFault[] => {
  const parsed = read(text);
  return parsed.ok ? [] : parsed.faults;
};
/** One workload with these lines below it. */
const workload = (lines: string): string => `workloads:\n  - id: one\n${lines.replace(/^/gm, '    ')}\n`;

const whole = `
workloads:
  - id: campaign-site
    title: Spring campaign
    answers: { purpose: time-to-market, workload: web, traffic: bursty, operators: none, latency: unknown }
    priorities: { most: [cost], least: [portability] }
  - id: 2nd
    answers: {}
`;

describe('Workloads in a file', () => {
  it('are read from YAML', () => {
    expect(read(whole)).toEqual({
      ok: true,
      workloads: [
        {
          id: 'campaign-site',
          title: 'Spring campaign',
          answers: { purpose: 'time-to-market', workload: 'web', traffic: 'bursty', operators: 'none', latency: 'unknown' },
          priorities: { most: ['cost'], least: ['portability'] },
        },
        { id: '2nd', answers: {}, priorities: { most: [], least: [] } },
      ],
      plan: {},
    });
  });

  it('are read from JSON alike, also with tabs, escapes and a byte order mark', () => {
    const json =
      '\ufeff{\n\t"workloads": [\n\t\t{ "id": "one", "title": "\\ud83d\\ude00\\/", "answers": { "traffic": "bursty" } }\n\t]\n}\n';
    expect(read(json)).toMatchObject({ ok: true, workloads: [{ id: 'one', title: '😀/', answers: { traffic: 'bursty' } }] });
  });

  it('may keep a question open and leave out title and priorities', () => {
    expect(read(workload('answers: { traffic: unknown }\npriorities:'))).toMatchObject({ ok: true });
  });
});

/** What is wrong, the text, and the fault that it gives. */
const FAULTS: readonly (readonly [what: string, text: string, fault: Partial<InputFault>])[] = [
  ['an empty file', '', { kind: 'empty', place: '', found: null }],
  ['a file of comments', '# nothing yet\n', { kind: 'empty', place: '' }],
  ['a bare text', 'hello', { kind: 'not-a-mapping', place: '', found: 'hello' }],
  ['a bare list', '- id: one', { kind: 'not-a-mapping', place: '', found: '[{"id":"one"}]' }],
  ['no list', 'workloads:', { kind: 'not-a-list', place: 'workloads', found: null }],
  ['an empty list', 'workloads: []', { kind: 'not-a-list', place: 'workloads', found: '[]' }],
  ['one workload that is not in a list', 'workloads: { id: one }', { kind: 'not-a-list', place: 'workloads', found: '{"id":"one"}' }],
  ['a workload that is a text', 'workloads: [one]', { kind: 'not-a-mapping', place: 'workloads[0]', found: 'one' }],
  [
    'a misspelt key',
    'workload:\n  - id: one',
    { kind: 'unknown-key', place: 'workload', nearest: 'workloads', allowed: ['workloads', 'portfolio'] },
  ],
  [
    'a misspelt key in a workload',
    workload('answer: {}\nanswers: {}'),
    { kind: 'unknown-key', place: 'workloads[0].answer', nearest: 'answers' },
  ],
  ['a missing id', 'workloads:\n  - answers: {}', { kind: 'bad-id', place: 'workloads[0].id', found: null }],
  ['an id in capitals', 'workloads: [{ id: Campaign Site, answers: {} }]', { kind: 'bad-id', found: 'Campaign Site' }],
  ['an id that is a number', 'workloads: [{ id: 12, answers: {} }]', { kind: 'bad-id', found: '12', wantsQuotes: true }],
  ['an endless id', `workloads: [{ id: ${'a'.repeat(101)}, answers: {} }]`, { kind: 'bad-id' }],
  [
    'an id twice',
    'workloads: [{ id: one, answers: {} }, { id: one, answers: {} }]',
    { kind: 'repeated-id', place: 'workloads[1].id', found: 'one' },
  ],
  ['a title that is a list', workload('title: [a]\nanswers: {}'), { kind: 'bad-title', place: 'workloads[0].title', found: '["a"]' }],
  ['an endless title', workload(`title: ${'a'.repeat(201)}\nanswers: {}`), { kind: 'bad-title' }],
  ['missing answers', workload('title: a'), { kind: 'not-a-mapping', place: 'workloads[0].answers', found: null }],
  ['answers in a list', workload('answers: [traffic]'), { kind: 'not-a-mapping', place: 'workloads[0].answers' }],
  [
    'a misspelt question',
    workload('answers: { trafic: bursty }'),
    { kind: 'unknown-question', place: 'workloads[0].answers.trafic', found: 'trafic', nearest: 'traffic' },
  ],
  [
    'a misspelt choice',
    workload('answers: { traffic: burst }'),
    { kind: 'unknown-choice', place: 'workloads[0].answers.traffic', found: 'burst', nearest: 'bursty' },
  ],
  [
    'a choice of another question',
    workload('answers: { traffic: daily }'),
    { kind: 'unknown-choice', allowed: ['steady', 'predictable-peaks', 'bursty', 'mostly-idle', 'unknown'] },
  ],
  ['a question without a reply', workload('answers: { traffic: }'), { kind: 'unknown-choice', found: null }],
  ['a number for a choice', workload('answers: { developers: 3 }'), { kind: 'unknown-choice', found: '3' }],
  ['a truth value for a choice', workload('answers: { developers: true }'), { kind: 'unknown-choice', found: 'true' }],
  [
    'priorities in a list',
    workload('answers: {}\npriorities: [cost]'),
    { kind: 'not-a-mapping', place: 'workloads[0].priorities', allowed: ['most', 'least'] },
  ],
  [
    'a misspelt side',
    workload('answers: {}\npriorities: { must: [cost] }'),
    { kind: 'unknown-key', place: 'workloads[0].priorities.must', nearest: 'most' },
  ],
  [
    'a side that is a text',
    workload('answers: {}\npriorities: { most: cost }'),
    { kind: 'bad-priorities', place: 'workloads[0].priorities.most', found: 'cost' },
  ],
  ['four criteria on a side', workload('answers: {}\npriorities: { most: [cost, state, reuse, control] }'), { kind: 'bad-priorities' }],
  [
    'a criterion twice',
    workload('answers: {}\npriorities: { least: [cost, cost] }'),
    { kind: 'bad-priorities', place: 'workloads[0].priorities.least' },
  ],
  [
    'a misspelt criterion',
    workload('answers: {}\npriorities: { most: [costs] }'),
    { kind: 'unknown-criterion', place: 'workloads[0].priorities.most[0]', nearest: 'cost' },
  ],
  ['a criterion that is a number', workload('answers: {}\npriorities: { most: [1] }'), { kind: 'unknown-criterion', found: '1' }],
  [
    'a criterion on both sides',
    workload('answers: {}\npriorities: { most: [cost], least: [cost] }'),
    { kind: 'on-both-sides', place: 'workloads[0].priorities.least', found: 'cost' },
  ],
  ['too many workloads', `workloads: [${'{}, '.repeat(100)}{}]`, { kind: 'too-many-workloads', found: '101' }],
  ['a mapping with a key twice', workload('answers: { traffic: bursty, traffic: steady }'), { kind: 'repeated-key', place: 'line 3' }],
  ['a JSON object with a key twice', '{ "workloads": [],\n  "workloads": [] }', { kind: 'repeated-key', place: 'line 2' }],
  ['two documents', `${whole}---\n${whole}`, { kind: 'several-documents', place: 'line 9' }],
  ['an alias', 'workloads:\n  - &a { id: one, answers: {} }\n  - *a', { kind: 'alias', place: 'line 3', found: '*a' }],
  ['a tag of its own', workload('answers: !mine {}'), { kind: 'tag', place: 'line 3' }],
  ['broken YAML', 'workloads:\n  - id: "one\n', { kind: 'syntax', place: 'line 3' }],
  ['broken JSON', '{ "workloads": [ { "id": "one" ', { kind: 'syntax' }],
  ['something quite different', '\u0000\u0001\u0002', { kind: 'not-a-mapping' }],
  ['a page of HTML', '<!doctype html>\n<title>Sign in</title>', { kind: 'not-a-mapping' }],
  ['more than 256 KB', `# ${'a'.repeat(INPUT_LIMITS.bytes)}`, { kind: 'too-large', found: '262146' }],
  ['brackets without end', '['.repeat(200_000), { kind: 'too-deep', place: 'line 1' }],
  ['dashes without end', '- '.repeat(100_000), { kind: 'too-deep' }],
  ['mappings without end', '{"a":'.repeat(40_000), { kind: 'too-deep' }],
  ['keys without end', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n'), { kind: 'too-wide' }],
  ['keys', Array.from({ length: 2_000 }, (_, index) => `k${index}: 1`).join('\n'), { kind: 'too-wide', found: '2000' }],
  ['line breaks without end', '\n'.repeat(INPUT_LIMITS.bytes), { kind: 'too-many-pieces', place: 'line 60001' }],
  ['a sound file after comments without end', `${'#\n'.repeat(60_000)}${whole}`, { kind: 'too-many-pieces' }],
  ['aliases that grow', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n', { kind: 'alias', place: 'line 2' }],
];

describe('A fault in a file', () => {
  it.each(FAULTS)('is named with its place: %s', (_, text, fault) => {
    expect(faultsOf(text)).toContainEqual(expect.objectContaining(fault));
  });

  it('does not hide the others: all are listed at once, in the order of the file', () => {
    const text = `
workloads:
  - id: One
    answers: { trafic: bursty, traffic: burst }
  - id: two
    answer: {}
    answers: { state: stateful }
    priorities: { most: [costs, price], least: [] }
extra: 1
`;
    expect(faultsOf(text).map(({ place }) => place)).toEqual([
      'extra',
      'workloads[0].id',
      'workloads[0].answers.trafic',
      'workloads[0].answers.traffic',
      'workloads[1].answer',
      'workloads[1].priorities.most[0]',
      'workloads[1].priorities.most[1]',
    ]);
  });

  it('is told in bytes that are not UTF-8', () => {
    const shiftJis = Uint8Array.from([0x8a, 0xe9, 0x89, 0xe6, 0x0a]);
    expect(parseWorkloads(shiftJis, rules)).toMatchObject({ ok: false, faults: [{ kind: 'not-utf-8' }] });
  });

  it('cannot reach into parts of every object', () => {
    const text = workload('answers: { __proto__: { polluted: yes }, constructor: x, toString: y }\n__proto__: { title: 1 }');
    expect(faultsOf(text).map(({ place }) => place)).toEqual([
      'workloads[0].__proto__',
      'workloads[0].answers.__proto__',
      'workloads[0].answers.constructor',
      'workloads[0].answers.toString',
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('shows what was found on one line, short and without control characters', () => {
    const [fault] = faultsOf(workload(`answers: { "a\\e[31m\\n${'b'.repeat(300)}": steady }`));
    expect(fault?.found).toMatch(/^a\ufffd\[31m\ufffdb+…$/);
    expect(fault?.place.length).toBeLessThan(90);
  });

  it('is counted where there are too many to list', () => {
    const many = `workloads: [${Array.from({ length: 100 }, () => '{ id: A, answers: [], a: 1, b: 1, c: 1, d: 1 }').join(', ')}]`;
    const faults = faultsOf(many);
    expect(faults).toHaveLength(INPUT_LIMITS.faults + 1);
    expect(faults.at(-1)).toMatchObject({ kind: 'more-faults', found: '+100' });
  });

  it('reads as a sentence with what is allowed and nearest, in both languages', () => {
    const fault = {
      kind: 'unknown-choice',
      place: 'workloads[0].answers.traffic',
      found: 'burst',
      allowed: ['steady', 'bursty'],
      nearest: 'bursty',
    } as const;
    expect(formatInputFault(fault, 'en')).toBe(
      'workloads[0].answers.traffic is not one of the choices (found: burst). Did you mean "bursty"? Allowed: steady, bursty.',
    );
    expect(formatInputFault(fault, 'ja')).toBe(
      'workloads[0].answers.trafficは選択肢にありません（入力値：burst）。「bursty」の間違いではありませんか。使えるもの：steady, bursty',
    );
    expect(formatInputFault({ kind: 'empty', place: '', found: null }, 'ja')).toBe(
      '入力が空です。「workloads」の下にワークロードを列挙してください。',
    );
    expect(formatInputFault({ kind: 'alias', place: 'line 3', found: '*a' }, 'ja')).toBe(
      '3行目：エイリアスは使えません。値をそのまま書いてください（入力値：*a）。',
    );
    expect(formatInputFault({ kind: 'too-large', place: '', found: '300000' }, 'en')).toBe(
      'The input is too large: at most 262144 bytes are read (found: 300000).',
    );
  });
});

describe('The reader of files', () => {
  it('never throws, whatever the bytes are', () => {
    const piece = fc.constantFrom(
      'workloads',
      'id',
      'answers',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a ',
      '*a',
      '!x ',
      '|',
      '>',
      '%',
      '#',
      '?',
      '---\n',
      '\t',
      'traffic',
      'bursty',
      ',',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 40 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
          fc.uint8Array({ maxLength: 60 }),
        ),
        (bytes) => {
          const parsed = parseWorkloads(bytes, rules);
          expect(parsed.ok || parsed.faults.length > 0).toBe(true);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('reads back every state of a link that is written as JSON', () => {
    const question = fc.constantFrom(...rules.questions);
    const answer = question.chain(({ id, choices }) => fc.constantFrom(...choices).map((choice) => [id, choice.id] as const));
    fc.assert(
      fc.property(fc.array(answer), (pairs) => {
        const answers = Object.fromEntries(pairs);
        expect(read(JSON.stringify({ workloads: [{ id: 'one', answers }] }))).toMatchObject({ ok: true, workloads: [{ answers }] });
      }),
      { numRuns: 200 },
    );
  });
});
