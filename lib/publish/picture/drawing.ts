import { markup, type Markup } from '../markup';
import type { Colours } from '../palette';
import { textWidth } from '../text-width';

/** The font of the rasteriser first, then what browsers have. */
const FONTS = "'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif";

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly colours: Colours;
}

/**
 * A whole picture: presentation attributes only, because a wiki shows it as `img` or strips everything else, and the
 * rasteriser knows no variables.
 */
export function drawSheet({ width, height, title, colours }: Sheet, content: readonly Markup[]): string {
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" stroke="none" font-family="${FONTS}"><title>${title}</title><rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" fill="${colours.surface}" stroke="${colours.line}"/>${content}</svg>`
    .text;
}

interface TextStyle {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  /** The font has one weight: an outline makes it heavier, the same in every renderer. */
  readonly strong?: boolean;
  readonly end?: boolean;
}

/** One line of text. */
export function drawText(text: string, { x, y, size, fill, strong = false, end = false }: TextStyle): Markup {
  const weight = strong && markup` stroke="${fill}" stroke-width="${size / 28}"`;
  return markup`<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${weight}${end && markup` text-anchor="end"`}>${text}</text>`;
}

/** Lines below each other. */
export function drawLines(lines: readonly string[], { lead, ...style }: TextStyle & { readonly lead: number }): Markup[] {
  return lines.map((line, index) => drawText(line, { ...style, y: style.y + index * lead }));
}

/** A filled or outlined box; lengths to a tenth, so that a picture stays small. */
export function drawBox(box: readonly [x: number, y: number, width: number, height: number], fill: string): Markup {
  const [x, y, width, height] = box.map((length) => Math.round(length * 10) / 10);
  return markup`<rect x="${x ?? 0}" y="${y ?? 0}" width="${width ?? 0}" height="${height ?? 0}" fill="${fill}"/>`;
}

/** How far a text of this size reaches at most, in pixels. */
export function reach(text: string, size: number): number {
  return Math.ceil(textWidth(text) * size);
}
