import { ChartFrame } from './chart-frame';
import { ofWidth, rem } from './units';

/** One bar: what is compared, and the parts that its total is made of. */
export interface StackedBar {
  readonly key: string;
  readonly label: string;
  /** Beside the label: group and state. */
  readonly note: string;
  /** At the end of the line, the total as text. */
  readonly amount: string;
  /** The class that sets its colour. */
  readonly hue: string;
  /** They add up to the total, 0..100. What takes something away is below 0. */
  readonly parts: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Drawn as an outline: not in the running. */
  readonly hollow: boolean;
}

interface StackedBarsProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly StackedBar[];
  /** Indices of the parts that are drawn first, in full colour and numbered from 1. */
  readonly deciding: readonly number[];
}

const ROW = 56;
const BAR_TOP = 24;
const BAR = 16;
const AXIS = 24;
const TICKS = [0, 25, 50, 75, 100];
/** A part narrower than this many points has no room for its number. */
const ROOM_FOR_NUMBER = 3;

/**
 * Ranked bars made of weighted parts, on a scale of 0 to 100, with a line for the interval of each. Widths are in percent
 * of the picture, so bars follow the page while text keeps its size. The table with the same numbers stands beside it.
 */
export function StackedBars({ id, title, description, bars, deciding }: StackedBarsProps) {
  const height = bars.length * ROW + AXIS;
  return (
    <ChartFrame id={id} title={title} description={description} height={height}>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line x1={`${tick}%`} x2={`${tick}%`} y1={rem(BAR_TOP - 4)} y2={rem(height - AXIS + 4)} />
          <text x={`${tick}%`} y={rem(height - 4)} className={anchorAt(tick)}>
            {tick}
          </text>
        </g>
      ))}
      {bars.map((bar, row) => (
        <Bar key={bar.key} bar={bar} top={row * ROW} deciding={deciding} />
      ))}
    </ChartFrame>
  );
}

function anchorAt(tick: number): string {
  return tick === 0 ? 'note' : tick === 100 ? 'note end' : 'note middle';
}

function Bar({ bar, top, deciding }: { readonly bar: StackedBar; readonly top: number; readonly deciding: readonly number[] }) {
  const segments = layOut(shrinkToTotal(bar.parts), deciding);
  const end = segments.at(-1);
  const total = end ? end.start + end.width : 0;
  return (
    <g className={bar.hue}>
      <text y={rem(top + 16)} className="strong">
        {bar.label}
        <tspan dx={rem(8)} className="note">
          {bar.note}
        </tspan>
      </text>
      <text x="100%" y={rem(top + 16)} className="strong end">
        {bar.amount}
      </text>
      {bar.hollow ? (
        <rect y={rem(top + BAR_TOP)} width={ofWidth(total)} height={rem(BAR)} className="hollow" strokeDasharray="4 3" />
      ) : (
        segments.map((segment) => <Segment key={segment.part} segment={segment} top={top + BAR_TOP} />)
      )}
      {bar.high > bar.low && <Interval low={bar.low} high={bar.high} y={top + BAR_TOP + BAR + 6} />}
    </g>
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

function Segment({ segment, top }: { readonly segment: SegmentShape; readonly top: number }) {
  const { start, width, number, opacity } = segment;
  const end = ofWidth(start + width);
  return (
    <>
      <rect x={ofWidth(start)} y={rem(top)} width={ofWidth(width)} height={rem(BAR)} className="bar" fillOpacity={opacity} />
      {number > 0 && <line x1={end} x2={end} y1={rem(top)} y2={rem(top + BAR)} className="gap" />}
      {number > 0 && width >= ROOM_FOR_NUMBER && (
        <text x={ofWidth(start + width / 2)} y={rem(top + 12)} className="on-bar">
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
