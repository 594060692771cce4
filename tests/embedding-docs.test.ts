import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  EMBED_THEMES,
  EMBED_VIEWS,
  FRAME_HEIGHTS,
  FRAME_WIDTHS,
  frameHeight,
  IMAGE_VIEWS,
  IMAGE_WIDTHS,
  LARGE_TEXT_HEIGHTS,
} from '@/lib/publish';

const docs = readFileSync('docs/embedding.md', 'utf8');

/** The rows of a marked table, without its head. */
const tableOf = (mark: string): string[][] =>
  docs
    .slice(docs.indexOf(`<!-- ${mark} -->`), docs.indexOf(`<!-- /${mark} -->`))
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe('docs/embedding.md', () => {
  it.each([
    ['heights', FRAME_HEIGHTS],
    ['large', LARGE_TEXT_HEIGHTS],
  ] as const)('states the %s that the tests hold', (mark, heights) => {
    expect(tableOf(mark)).toEqual(EMBED_VIEWS.map((view) => [`\`${view}\``, ...FRAME_WIDTHS.map((width) => String(heights[view][width]))]));
  });

  it('names every view, theme and width', () => {
    for (const value of [...EMBED_VIEWS, ...EMBED_THEMES, ...IMAGE_VIEWS]) expect(docs).toContain(`\`${value}\``);
    expect(docs).toContain(IMAGE_WIDTHS.join(', '));
  });
});

describe('the height of a frame', () => {
  it('is that of the next documented width below, and of the least one for less', () => {
    expect(frameHeight('summary', 640)).toBe(FRAME_HEIGHTS.summary[480]);
    expect(frameHeight('summary', 100)).toBe(FRAME_HEIGHTS.summary[280]);
    expect(frameHeight('table', 4000)).toBe(FRAME_HEIGHTS.table[1200]);
  });

  it('never grows with the width', () => {
    for (const view of EMBED_VIEWS) {
      const heights = FRAME_WIDTHS.map((width) => FRAME_HEIGHTS[view][width]);
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
    }
  });
});
