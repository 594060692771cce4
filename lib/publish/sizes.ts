import type { EmbedView } from './shared';

/** The widths that heights are documented for, in CSS pixels. A width between two of them takes the height of the lower. */
export const FRAME_WIDTHS = [280, 320, 480, 768, 1200] as const;
type FrameWidth = (typeof FRAME_WIDTHS)[number];

/**
 * A frame of this height, in CSS pixels, shows every result whole in both languages, with a title of forty characters.
 * Measured with DejaVu Sans, the widest of the usual fonts, over 110 random links and the examples, and 4 % more.
 */
export const FRAME_HEIGHTS: Readonly<Record<EmbedView, Readonly<Record<FrameWidth, number>>>> = {
  summary: { 280: 1180, 320: 1100, 480: 800, 768: 530, 1200: 480 },
  ranking: { 280: 960, 320: 890, 480: 640, 768: 520, 1200: 480 },
  table: { 280: 1180, 320: 1070, 480: 890, 768: 770, 1200: 710 },
};

/** The same for readers whose browser is set to text of double size. In a lower frame they scroll down, never sideways. */
export const LARGE_TEXT_HEIGHTS: typeof FRAME_HEIGHTS = {
  summary: { 280: 4700, 320: 4100, 480: 2800, 768: 1850, 1200: 1500 },
  ranking: { 280: 3750, 320: 3300, 480: 2280, 768: 1450, 1200: 1220 },
  table: { 280: 4500, 320: 4000, 480: 2600, 768: 1920, 1200: 1720 },
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
