import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differ, seenAs, VISIONS, type Vision } from '@/tests/support/colour-vision';

/** The least difference of two marks that stand side by side (CIEDE2000). */
const APART = 10;
const FAMILIES = ['compose', 'caas', 'paas', 'faas'];
const css = readFileSync('app/globals.css', 'utf8');

/** The value of a token in a block of the style sheet. */
function tokenOf(block: string, name: string): string {
  const [, value] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css.slice(css.indexOf(block)).split('}')[0] ?? '') ?? [];
  if (value === undefined) throw new Error(`No --${name} after “${block}”`);
  return value;
}

/** Any order can come of a ranking: every family may stand beside every other. */
const pairs = FAMILIES.flatMap((one, index) => FAMILIES.slice(index + 1).map((other) => [one, other] as const));

describe.each([
  ['light', ':root {'],
  ['dark', '@variant in-the-dark {'],
])('the hues of the families in the %s theme', (_, block) => {
  it.each(Object.keys(VISIONS) as Vision[])('stay apart side by side: %s', (vision) => {
    for (const [one, other] of pairs) {
      const difference = differ(seenAs(tokenOf(block, one), vision), seenAs(tokenOf(block, other), vision));
      expect(difference, `${one} beside ${other}`).toBeGreaterThanOrEqual(APART);
    }
  });
});

describe('the difference of two colours', () => {
  // Pairs 1, 4, 7, 11, 17 and 25 of the test set of Sharma, Wu and Dalal.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('of %j and %j is %d', (one, other, difference) => {
    expect(differ(one, other)).toBeCloseTo(difference, 4);
  });
});
