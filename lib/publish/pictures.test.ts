// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/locale';
import { formatPoints } from '@/lib/report/reader';
import { HOSTILE_TITLES, IMPOSSIBLE, someShared } from '@/tests/support/shared';
import { drawPicture, drawProblem } from './picture/pictures';
import { IMAGE_THEMES, IMAGE_VIEWS } from './shared';
import { type Shared, verdictTitle } from '@/lib/report/result';

/** Throws where the text is no well-formed XML. */
const read = (svg: string): Element => {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root.querySelector('parsererror') || root.localName !== 'svg') throw new Error(`No SVG: ${root.textContent}`);
  return root;
};
const pictures = (shared: Shared): string[] =>
  IMAGE_VIEWS.flatMap((view) => IMAGE_THEMES.map((theme) => drawPicture(shared, { view, theme })));
const ELEMENTS = new Set(['svg', 'title', 'rect', 'text']);
const ATTRIBUTES = new Set(
  'xmlns width height viewBox role font-family x y fill stroke stroke-width stroke-dasharray font-size text-anchor'.split(' '),
);

describe.each(LOCALES)('the pictures of a result in %s', (locale) => {
  it.each([
    ['a recommendation', someShared({ locale, title: '受注管理' })],
    ['nothing possible', someShared({ locale, answers: IMPOSSIBLE })],
    ['no answer at all', someShared({ locale, answers: {} })],
  ])('of %s are well-formed, at most 8 KB, with presentation attributes and nothing else', (_, shared) => {
    for (const svg of [...pictures(shared), drawProblem({ title: shared.report.headline, text: shared.report.sentence }, locale)]) {
      expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(8 * 1024);
      const root = read(svg);
      expect(root.querySelector('title')?.textContent).not.toBe('');
      // ImageMagick's own reader draws a black line around what does not say that it has none.
      expect(root.getAttribute('stroke')).toBe('none');
      for (const element of [root, ...root.querySelectorAll('*')]) {
        expect(ELEMENTS).toContain(element.localName);
        for (const { name, value } of element.attributes) {
          expect(ATTRIBUTES).toContain(name);
          expect(value).not.toMatch(/var\(|url\(|javascript:/);
        }
      }
      expect(svg.replace('http://www.w3.org/2000/svg', '').replaceAll('https://dokoni.example/r/', '')).not.toMatch(/https?:/);
    }
  });

  it('show every platform with its points', () => {
    const shared = someShared({ locale });
    for (const view of ['preview', 'chart'] as const) {
      const texts = [...read(drawPicture(shared, { view, theme: 'light' })).querySelectorAll('text')].map((node) => node.textContent);
      for (const { short, score } of shared.report.ranking) {
        expect(texts.some((text) => text.includes(short))).toBe(true);
        expect(texts).toContain(formatPoints(score));
      }
    }
  });

  it('keep every box inside the sheet', () => {
    for (const svg of pictures(someShared({ locale, title: 'W'.repeat(40) }))) {
      const root = read(svg);
      const of = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);
      for (const box of root.querySelectorAll('rect')) {
        expect(of(box, 'x') + of(box, 'width')).toBeLessThanOrEqual(of(root, 'width'));
        expect(of(box, 'y') + of(box, 'height')).toBeLessThanOrEqual(of(root, 'height'));
      }
    }
  });
});

describe('a hostile title', () => {
  it.each(HOSTILE_TITLES.filter((title) => !title.includes('\u0000')))('%j is text in every picture', (title) => {
    for (const svg of pictures(someShared({ title }))) {
      expect([...read(svg).querySelectorAll('*')].every(({ localName }) => ELEMENTS.has(localName))).toBe(true);
    }
  });
});

describe('a badge', () => {
  it('says platform and verdict', () => {
    const { report, ...rest } = someShared();
    const badge = read(drawPicture({ ...rest, report }, { view: 'badge', theme: 'light' }));
    expect(badge.textContent).toContain(report.recommendation!.verdict.label);
    expect(verdictTitle(report)).toBe(`${report.headline}: ${report.recommendation!.verdict.label}`);
  });
});
