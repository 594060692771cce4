import { expect, it } from 'vitest';
import { editNumbers } from './files';

const TEXT = `# A remark that stays.
base:
  compose:
    performance: 55 # on one host
effects:
  - when: { state: [stateless] }
    change: { compose: -5,   k8s-self: 10 }
`;

it('numbers are replaced where they stand, and nothing else', () => {
  const edits = [
    { path: ['base', 'compose', 'performance'], value: 60 },
    { path: ['effects', 0, 'change', 'compose'], value: 0 },
    { path: ['effects', 0, 'change', 'k8s-self'], value: 105 },
  ];
  const expected = TEXT.replace('55', '60').replace('-5', '0').replace('10', '105');
  expect(editNumbers(TEXT, edits)).toBe(expected);
});

it('an entry that an effect lacks is added to it', () => {
  expect(editNumbers(TEXT, [{ path: ['effects', 0, 'change', 'paas-oss'], value: 5 }])).toContain('change: { paas-oss: 5, compose: -5,');
});

it('a number that has no place is an error', () => {
  expect(() => editNumbers(TEXT, [{ path: ['base', 'paas-oss', 'performance'], value: 5 }])).toThrow('base.paas-oss.performance');
});
