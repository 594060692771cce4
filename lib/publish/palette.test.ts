import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTE, type Scheme } from './palette';

/** The tokens of a block of the site's style sheet. */
const tokensAfter = (css: string, selector: string): Map<string, string> => {
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']));
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe.each([
  ['light', ':root {'],
  ['dark', '@variant in-the-dark {'],
] as const)('the %s colours of embeds and pictures', (scheme: Scheme, selector) => {
  it('are those of the site', () => {
    const tokens = tokensAfter(readFileSync('app/globals.css', 'utf8'), selector);
    for (const [name, value] of Object.entries(PALETTE[scheme])) expect(tokens.get(name), name).toBe(value);
  });

  it('are readable: text 4.5 to 1, marks 3 to 1', () => {
    const { surface, ink, muted, accent, ...marks } = PALETTE[scheme];
    for (const colour of [ink, muted, accent]) expect(contrast(colour, surface)).toBeGreaterThanOrEqual(4.5);
    for (const colour of [marks.compose, marks.caas, marks.paas, marks.faas, marks['line-strong']])
      expect(contrast(colour, surface)).toBeGreaterThanOrEqual(3);
  });
});

describe('a badge', () => {
  it('has readable white text on every family', () => {
    const { surface, compose, caas, paas, faas, ink, muted } = PALETTE.light;
    for (const colour of [compose, caas, paas, faas, ink, muted]) expect(contrast(surface, colour)).toBeGreaterThanOrEqual(4.5);
  });
});
