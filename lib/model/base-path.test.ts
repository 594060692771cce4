import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboveBase, belowBase } from './base-path';

describe('A base path', () => {
  it.each([
    ['/dokoni/en', '/en'],
    ['/dokoni', '/'],
    ['/dokoni/', '/'],
    ['/dokoni?x=1', '/?x=1'],
    ['/en', '/en'],
    ['/dokonis', '/dokonis'],
    ['/en/dokoni', '/en/dokoni'],
  ])('is taken off %s, which leaves %s', (path, below) => {
    expect(belowBase(path, '/dokoni')).toBe(below);
  });

  it('is put before a path, whose root has no slash then', () => {
    expect(['/', '/?x=1', '/en', '/en/'].map((path) => aboveBase(path, '/a/b'))).toEqual(['/a/b', '/a/b?x=1', '/a/b/en', '/a/b/en/']);
  });

  it('comes off again as it was put on, and an empty one changes nothing', () => {
    const path = fc.array(fc.stringMatching(/^[a-z]{0,4}$/)).map((names) => `/${names.join('/')}`);
    fc.assert(
      fc.property(path, (below) => {
        expect(belowBase(aboveBase(below, '/dokoni'), '/dokoni')).toBe(below);
        expect(aboveBase(belowBase(below, ''), '')).toBe(below);
      }),
    );
  });
});
