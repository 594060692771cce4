import { fill } from '../../locale';
import { shareWords } from '../../locale/words/share';
import { formatPoints } from '../../report/reader';
import type { BriefReport } from '../../report/result';
import { markup, type Markup } from '../markup';
import { familyColour, type Colours } from '../palette';
import { shortenText, textWidth } from '../text-width';
import { drawBox, drawText } from './drawing';

/** Where a ranking is drawn, in pixels. */
interface BarArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of one row. */
  readonly row: number;
  readonly size: number;
  /** The most that the names may take of the width. */
  readonly names: number;
}

/** All platforms, best first: place, name, a bar on a scale of 0 to 100, and the points as text. */
export function drawBars({ locale, ranking }: BriefReport, colours: Colours, area: BarArea): Markup[] {
  const { x, y, width, row, size } = area;
  const { excluded } = shareWords(locale);
  const labels = ranking.map(({ rank, short }) => (rank === null ? fill(excluded, { name: short }) : `${rank} ${short}`));
  const names = Math.min(area.names, Math.max(...labels.map((label) => textWidth(label) * size)));
  const left = x + names + size / 2;
  const length = width - names - size * 3.8;
  return ranking.flatMap(({ rank, family, score }, index) => {
    const top = y + index * row;
    const base = top + row / 2 + size * 0.36;
    const isOut = rank === null;
    const colour = isOut ? colours.muted : colours.ink;
    const box = [left, top + (row - size) / 2, length, size] as const;
    const done = [box[0], box[1], (length * score) / 100, size] as const;
    return [
      drawText(shortenText(labels[index] ?? '', names / size), { x, y: base, size, fill: colour, strong: rank === 1 }),
      ...(isOut ? [drawOutline(done, colours)] : [drawBox(box, colours.sunken), drawBox(done, familyColour(colours, family))]),
      drawText(formatPoints(score), { x: x + width, y: base, size, fill: colour, strong: rank === 1, end: true }),
    ];
  });
}

/** An excluded platform has no filled bar. */
function drawOutline([x, y, width, height]: readonly [number, number, number, number], colours: Colours): Markup {
  return markup`<rect x="${x + 0.5}" y="${y + 0.5}" width="${Math.max(Math.round(width) - 1, 0)}" height="${height - 1}" fill="none" stroke="${colours['line-strong']}" stroke-dasharray="4 3"/>`;
}
