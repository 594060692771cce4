import { afterAll, describe, expect, it, vi } from 'vitest';
import { formatFault } from '@/lib/content/source';
import { copyContent } from '../support/content-tree';

vi.mock('yaml', async (load) => (await import('../support/yaml-once')).readYamlOnce(await load()));

const tree = copyContent();
afterAll(() => {
  tree.remove();
});

/** An order that any content keeps: values run from 0 to 100. */
const ORDER = {
  id: 'test-order',
  when: '{ state: [stateful, external] }',
  above: '[compose]',
  below: '[faas-public]',
  by: '-10',
  evidence: '[twelve-factor]',
};

/** The file of orders as it is, with one more order at its end. */
function append(change: Partial<typeof ORDER>): (text: string) => string {
  const { id, when, above, below, by, evidence } = { ...ORDER, ...change };
  const reason = '{ en: Because it is so., ja: そういうものです。 }';
  const order = `  - id: ${id}\n    when: ${when}\n    above: ${above}\n    below: ${below}\n    by: ${by}\n    reason: ${reason}\n    evidence: ${evidence}\n`;
  return (text) => `${text === '' ? 'criterion: state\norders:\n' : text}${order}`;
}

const UNUSED = `id: test-source
title: { en: A source, ja: 出典 }
publisher: Nobody
kind: judgement
sourceDate: undated
readDate: '2026-11-22'
supports: { en: 'What the test says.', ja: テストの内容 }
verified: false
`;

const FILE = 'orders/state.yaml';

function messagesAfter(change: Partial<typeof ORDER>, base: (text: string) => string = (text) => text): string {
  const faults = tree.faultsAfter({ [FILE]: (text) => append(change)(base(text)) });
  return faults
    .filter(({ file }) => file === `content/${FILE}`)
    .map(formatFault)
    .join('\n');
}

/** Compose takes a store, and functions are given nothing for it: 70 or more over 15 or less in every version so far. */
const KEPT = { when: '{ state: [stateful] }', by: '10' };

describe('an order of values', () => {
  it('is content without a fault while it is kept', () => {
    expect(messagesAfter(KEPT)).toBe('');
  });

  it('is refused where it is broken, with its alternatives, their values and what is missing', () => {
    expect(messagesAfter({ ...KEPT, by: '100' })).toMatch(
      /^orders\[\d+\]: breaks "test-order" given \{"state":"stateful"\}: compose \(\d+\) has to be at least 100 over faas-public \(\d+\), \d+ points are missing\.$/,
    );
  });

  it('holds for the sheet with nothing answered where it names no question', () => {
    expect(messagesAfter({ when: '{}', by: '100' })).toMatch(/breaks "test-order" given \{\}/);
  });

  it('has to hold under every one of several choices, and for every pair', () => {
    const messages = messagesAfter({ below: '[faas-public, faas-oss]', by: '100' });
    for (const choice of ['stateful', 'external']) expect(messages).toContain(`given {"state":"${choice}"}`);
    for (const lower of ['faas-public', 'faas-oss']) expect(messages).toContain(`over ${lower} (`);
  });

  it.each([
    ['an unknown question', { when: '{ stat: [stateful] }' }, /\.when: names the unknown question "stat".*Did you mean "state"/],
    ['an unknown choice', { when: '{ state: [statefull] }' }, /\.when\.state: names the unknown choice of state "statefull"/],
    ['an unknown alternative above', { above: '[composed]' }, /\.above: names the unknown alternative "composed"/],
    ['an unknown alternative below', { below: '[faas]' }, /\.below: names the unknown alternative "faas"/],
    ['an alternative over itself', { below: '[compose]' }, /\.below: names "compose", which is in above too/],
    ['unknown evidence', { evidence: '[twelve-facto]' }, /\.evidence: names the unknown evidence "twelve-facto"/],
    ['a demand under -10', { by: '-11' }, /\.by: .*-10/],
    ['half a point', { by: '0.5' }, /\.by: /],
  ])('is refused with %s', (_, change, message) => {
    expect(messagesAfter(change)).toMatch(message);
  });

  it('is refused with the id of an earlier one', () => {
    expect(messagesAfter({}, append({}))).toMatch(/orders\[\d+\]\.id: repeats the id "test-order" of an earlier order/);
  });

  it('stands in the file of a criterion that exists, named by it', () => {
    const renamed = (text: string): string => append({})(text).replace('criterion: state', 'criterion: stat');
    expect(
      tree
        .faultsAfter({ [FILE]: renamed })
        .map(formatFault)
        .join('\n'),
    ).toMatch(/criterion: is "stat" but the file is named "state\.yaml"/);
    expect(tree.faultsAfter({ 'orders/stat.yaml': renamed }).map(formatFault).join('\n')).toMatch(/unknown criterion "stat"/);
  });

  it('makes evidence used that nothing else names', () => {
    const evidence = (text: string): string => text || UNUSED;
    expect(tree.faultsAfter({ 'evidence/test-source.yaml': evidence }).map(formatFault)).toEqual([
      expect.stringMatching(/is evidence that nothing names/),
    ]);
    const change = { ...KEPT, evidence: '[test-source]' };
    expect(tree.faultsAfter({ 'evidence/test-source.yaml': evidence, [FILE]: append(change) })).toEqual([]);
  });
});
