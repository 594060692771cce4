import type { EmbedView } from './shared';

/** The widths that heights are documented for, in CSS pixels. A width between two of them takes the height of the lower. */
export const FRAME_WIDTHS = [280, 320, 480, 768, 1200] as const;
type FrameWidth = (typeof FRAME_WIDTHS)[number];

/**
 * A frame of this height, in CSS pixels, shows every result whole in both languages, with a title of forty characters.
 * Measured with DejaVu Sans, the widest of the usual fonts, over random links and the examples, and 4 % more.
 */
export const FRAME_HEIGHTS: Readonly<Record<EmbedView, Readonly<Record<FrameWidth, number>>>> = {
  summary: { 280: 1110, 320: 970, 480: 760, 768: 530, 1200: 460 },
  ranking: { 280: 820, 320: 750, 480: 590, 768: 500, 1200: 460 },
  table: { 280: 1080, 320: 940, 480: 840, 768: 730, 1200: 690 },
};

/** The same for readers whose browser is set to text of double size. In a lower frame they scroll down, never sideways. */
export const LARGE_TEXT_HEIGHTS: typeof FRAME_HEIGHTS = {
  summary: { 280: 4550, 320: 4000, 480: 2600, 768: 1830, 1200: 1480 },
  ranking: { 280: 3150, 320: 2970, 480: 2000, 768: 1300, 1200: 1190 },
  table: { 280: 4110, 320: 3750, 480: 2400, 768: 1790, 1200: 1610 },
};

/** What a frame gets where nobody says otherwise. */
export const FRAME_WIDTH = 640;

/** The height that shows everything at a width. */
export function frameHeight(view: EmbedView, width: number): number {
  const known = FRAME_WIDTHS.findLast((candidate) => candidate <= width) ?? FRAME_WIDTHS[0];
  return FRAME_HEIGHTS[view][known];
}

/** The sizes of the picture of each view, in pixels. */
export const IMAGE_SIZES = {
  preview: { width: 1200, height: 630 },
  chart: { width: 800, height: 420 },
} as const;

/** The widths that a PNG can be asked for, the widest first. */
export const IMAGE_WIDTHS = [1200, 800, 600, 400, 300, 200, 100] as const;
