import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { withSeveral } from '@/tests/support/several';
import { formatInputFault } from '../export';
import { parseWorkloads, type InputFault, type ParsedWorkloads } from './index';

const rules = withSeveral(loadCatalogue());
const read = (text: string): ParsedWorkloads => parseWorkloads(new TextEncoder().encode(text), rules);
const faultsOf = (text: string): readonly InputFault[] => {
  const parsed = read(text);
  return parsed.ok ? [] : parsed.faults;
};
/** One workload with this line below it. */
const workload = (line: string): string => `workloads:\n  - id: one\n    ${line}\n`;

/** What is wrong, the text, and the only fault that it gives. */
const FAULTS: readonly (readonly [what: string, text: string, fault: Partial<InputFault>])[] = [
  [
    'a list for a question of one answer',
    workload('answers: { traffic: [bursty, steady] }'),
    { kind: 'one-answer', place: 'workloads[0].answers.traffic', found: '["bursty","steady"]' },
  ],
  ['a list of one for a question of one answer', workload('answers: { traffic: [bursty] }'), { kind: 'one-answer' }],
  [
    'an empty list of answers',
    workload('answers: { dependencies: [] }'),
    { kind: 'no-answers', place: 'workloads[0].answers.dependencies' },
  ],
  [
    'a misspelt choice among several',
    workload('answers: { dependencies: [cloud-native, rdbm] }'),
    { kind: 'unknown-choice', place: 'workloads[0].answers.dependencies[1]', found: 'rdbm', nearest: 'rdbms' },
  ],
  ['a list in a list', workload('answers: { dependencies: [[rdbms]] }'), { kind: 'unknown-choice', found: '["rdbms"]' }],
  ['answers joined as they are inside', workload('answers: { dependencies: cloud-native+rdbms }'), { kind: 'unknown-choice' }],
  [
    'an answer twice',
    workload('answers: { dependencies: [rdbms, cloud-native, rdbms] }'),
    { kind: 'repeated-answer', place: 'workloads[0].answers.dependencies[2]', found: 'rdbms' },
  ],
  ['a second purpose equal to the first', workload('answers: { purpose: [cost, cost] }'), { kind: 'repeated-answer' }],
  [
    'an answer that goes with no other',
    workload('answers: { dependencies: [rdbms, none] }'),
    {
      kind: 'alone-answer',
      place: 'workloads[0].answers.dependencies[1]',
      found: 'none',
      allowed: ['cloud-native', 'rdbms', 'self-managed'],
    },
  ],
  [
    'unknown inside a list',
    workload('answers: { dependencies: [unknown, rdbms] }'),
    { kind: 'alone-answer', place: 'workloads[0].answers.dependencies[0]', found: 'unknown' },
  ],
  [
    'more answers than the question takes',
    workload('answers: { isolation: [private-network, regulated, air-gapped] }'),
    { kind: 'too-many-answers', place: 'workloads[0].answers.isolation', found: '3', most: 2 },
  ],
];

describe('Several answers in a file', () => {
  it('are a list in any order, but that of the purposes; a list of one is one answer', () => {
    const one = (answers: string): unknown => {
      const parsed = read(workload(`answers: ${answers}`));
      return parsed.ok && parsed.workloads[0]?.answers;
    };
    expect(one('{ dependencies: [rdbms, cloud-native] }')).toEqual({ dependencies: 'cloud-native+rdbms' });
    expect(one('{ dependencies: [rdbms], isolation: [unknown] }')).toEqual({ dependencies: 'rdbms', isolation: 'unknown' });
    expect(one('{ purpose: [scale, cost] }')).toEqual({ purpose: 'scale+cost' });
    expect(one('{ purpose: [cost, scale] }')).toEqual({ purpose: 'cost+scale' });
  });

  it.each(FAULTS)('have one fault with its place: %s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([expect.objectContaining(fault)]);
  });

  it('have all their faults listed', () => {
    const faults = faultsOf(workload('answers: { dependencies: [rdbms, rdbms, none, unknown], isolation: [vpn, dmz] }'));
    expect(faults.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      'repeated-answer workloads[0].answers.dependencies[1]',
      'alone-answer workloads[0].answers.dependencies[2]',
      'alone-answer workloads[0].answers.dependencies[3]',
      'unknown-choice workloads[0].answers.isolation[0]',
      'unknown-choice workloads[0].answers.isolation[1]',
    ]);
  });

  it('have their faults told with what is allowed, in both languages', () => {
    const [tooMany] = faultsOf(workload('answers: { isolation: [private-network, regulated, air-gapped] }'));
    expect(formatInputFault(tooMany!, 'en')).toBe('workloads[0].answers.isolation takes at most 2 answers (found: 3).');
    expect(formatInputFault(tooMany!, 'ja')).toBe('workloads[0].answers.isolationに並べられる回答は2つまでです（入力値：3）。');
    const [alone] = faultsOf(workload('answers: { isolation: [standard, regulated] }'));
    expect(formatInputFault(alone!, 'en')).toBe(
      'workloads[0].answers.isolation[0] goes with no other answer: write it alone, or take it out of the list (found: standard). Allowed: private-network, regulated, air-gapped.',
    );
  });
});
