import { ofWidth, rem } from './units';

/** A total made of parts. */
export interface Stack {
  /** They add up to the total, 0..100. What takes something away is below 0. */
  readonly parts: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Drawn as an outline: not in the running. */
  readonly hollow: boolean;
}

interface StackedBarProps {
  readonly stack: Stack;
  /** The class that sets its colour. */
  readonly hue: string;
  /** Indices of the parts that are drawn first, in full colour and numbered from 1. */
  readonly deciding: readonly number[];
}

const BAR = 16;
const HEIGHT = 24;
/** A part narrower than this many points has no room for its number. */
const ROOM_FOR_NUMBER = 3;

/**
 * One bar made of weighted parts, on a scale of 0 to 100, with a line for its interval. Widths are in percent of the picture, so bars
 * follow the page while text keeps its size. Name and total stand beside it: it is hidden from who does not see it.
 */
export function StackedBar({ stack: { parts, low, high, hollow }, hue, deciding }: StackedBarProps) {
  const segments = layOut(shrinkToTotal(parts), deciding);
  const end = segments.at(-1);
  const total = end ? end.start + end.width : 0;
  return (
    <svg className={`chart ${hue}`} height={rem(HEIGHT)} aria-hidden="true">
      <line x1="0" x2="100%" y1={rem(BAR)} y2={rem(BAR)} />
      {hollow ? (
        <rect width={ofWidth(total)} height={rem(BAR)} className="hollow" strokeDasharray="4 3" />
      ) : (
        segments.map((segment) => <Segment key={segment.part} segment={segment} />)
      )}
      {high > low && <Interval low={low} high={high} y={BAR + 6} />}
    </svg>
  );
}

interface SegmentShape {
  readonly part: number;
  readonly start: number;
  readonly width: number;
  /** From 1 among the deciding parts; 0 for the others. */
  readonly number: number;
  /** Absent where it is drawn in full colour. */
  readonly opacity: number | undefined;
}

/** A length cannot be negative: what takes away is not drawn, and the others are shorter by as much, so that the bar ends at the total. */
function shrinkToTotal(parts: readonly number[]): readonly number[] {
  const gained = parts.reduce((sum, part) => sum + Math.max(0, part), 0);
  const total = parts.reduce((sum, part) => sum + part, 0);
  return gained === total ? parts : parts.map((part) => (Math.max(0, part) * Math.max(0, total)) / gained);
}

/** The deciding parts first, so that each begins near the common line; the others in their order, in two tints. */
function layOut(parts: readonly number[], deciding: readonly number[]): SegmentShape[] {
  const order = [...deciding, ...Array.from(parts.keys()).filter((part) => !deciding.includes(part))];
  let start = 0;
  return order.map((part, position) => {
    const width = parts[part] ?? 0;
    const isDeciding = position < deciding.length;
    const segment = {
      part,
      start,
      width,
      number: isDeciding ? position + 1 : 0,
      opacity: isDeciding ? undefined : position % 2 ? 0.38 : 0.2,
    };
    start += width;
    return segment;
  });
}

function Segment({ segment }: { readonly segment: SegmentShape }) {
  const { start, width, number, opacity } = segment;
  const end = ofWidth(start + width);
  return (
    <>
      <rect x={ofWidth(start)} width={ofWidth(width)} height={rem(BAR)} className="bar" fillOpacity={opacity} />
      {number > 0 && <line x1={end} x2={end} y1={0} y2={rem(BAR)} className="gap" />}
      {number > 0 && width >= ROOM_FOR_NUMBER && (
        <text x={ofWidth(start + width / 2)} y={rem(12)} className="on-bar">
          {number}
        </text>
      )}
    </>
  );
}

function Interval({ low, high, y }: { readonly low: number; readonly high: number; readonly y: number }) {
  return (
    <g className="range">
      <line x1={ofWidth(low)} x2={ofWidth(high)} y1={rem(y)} y2={rem(y)} />
      <line x1={ofWidth(low)} x2={ofWidth(low)} y1={rem(y - 3)} y2={rem(y + 3)} />
      <line x1={ofWidth(high)} x2={ofWidth(high)} y1={rem(y - 3)} y2={rem(y + 3)} />
    </g>
  );
}
