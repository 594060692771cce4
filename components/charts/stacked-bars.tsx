import type { Hue } from './hue';
import { rem } from './rem';

/** One bar: what is compared, and the parts that its total is made of. */
export interface StackedBar {
  readonly key: string;
  readonly label: string;
  /** Beside the label: group and state. */
  readonly note: string;
  /** At the end of the line, the total as text. */
  readonly amount: string;
  readonly hue: Hue;
  /** 0..100; they add up to the total. */
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
    <svg className="chart block w-full" height={rem(height)} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line x1={`${tick}%`} x2={`${tick}%`} y1={rem(BAR_TOP - 4)} y2={rem(height - AXIS + 4)} className="stroke-line" />
          <text x={`${tick}%`} y={rem(height - 4)} textAnchor={anchorAt(tick)} className="fill-muted text-xs tabular-nums">
            {tick}
          </text>
        </g>
      ))}
      {bars.map((bar, row) => (
        <Bar key={bar.key} bar={bar} top={row * ROW} deciding={deciding} />
      ))}
    </svg>
  );
}

function anchorAt(tick: number): 'start' | 'middle' | 'end' {
  return tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle';
}

function Bar({ bar, top, deciding }: { readonly bar: StackedBar; readonly top: number; readonly deciding: readonly number[] }) {
  const segments = layOut(bar.parts, deciding);
  const end = segments.at(-1);
  const total = end ? end.start + end.width : 0;
  return (
    <g>
      <text x="0" y={rem(top + 16)} className="fill-ink text-sm font-semibold">
        {bar.label}
        <tspan dx={rem(8)} className="fill-muted text-xs font-normal">
          {bar.note}
        </tspan>
      </text>
      <text x="100%" y={rem(top + 16)} textAnchor="end" className="fill-ink text-sm font-semibold tabular-nums">
        {bar.amount}
      </text>
      {bar.hollow ? (
        <rect
          x="0"
          y={rem(top + BAR_TOP)}
          width={`${total}%`}
          height={rem(BAR)}
          className="fill-transparent stroke-line-strong"
          strokeDasharray="4 3"
        />
      ) : (
        segments.map((segment) => <Segment key={segment.part} segment={segment} top={top + BAR_TOP} hue={bar.hue} />)
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
  readonly opacity: number;
}

/** The deciding parts first, so that each begins near the common line; the others in their order, in two tints. */
function layOut(parts: readonly number[], deciding: readonly number[]): SegmentShape[] {
  const order = [...deciding, ...Array.from(parts.keys()).filter((part) => !deciding.includes(part))];
  let start = 0;
  return order.map((part, position) => {
    const width = parts[part] ?? 0;
    const isDeciding = position < deciding.length;
    const segment = { part, start, width, number: isDeciding ? position + 1 : 0, opacity: isDeciding ? 1 : position % 2 ? 0.38 : 0.2 };
    start += width;
    return segment;
  });
}

function Segment({ segment, top, hue }: { readonly segment: SegmentShape; readonly top: number; readonly hue: Hue }) {
  const { start, width, number, opacity } = segment;
  return (
    <>
      <rect
        x={`${start}%`}
        y={rem(top)}
        width={`${width}%`}
        height={rem(BAR)}
        className={`${hue.fill} ${hue.stroke}`}
        fillOpacity={opacity}
        strokeWidth="1"
      />
      {number > 0 && (
        <line
          x1={`${start + width}%`}
          x2={`${start + width}%`}
          y1={rem(top)}
          y2={rem(top + BAR)}
          className="stroke-surface"
          strokeWidth="2"
        />
      )}
      {number > 0 && width >= ROOM_FOR_NUMBER && (
        <text x={`${start + width / 2}%`} y={rem(top + 12)} textAnchor="middle" className="fill-paper text-xs font-semibold">
          {number}
        </text>
      )}
    </>
  );
}

function Interval({ low, high, y }: { readonly low: number; readonly high: number; readonly y: number }) {
  return (
    <g className="stroke-muted" strokeWidth="1.5">
      <line x1={`${low}%`} x2={`${high}%`} y1={rem(y)} y2={rem(y)} />
      <line x1={`${low}%`} x2={`${low}%`} y1={rem(y - 3)} y2={rem(y + 3)} />
      <line x1={`${high}%`} x2={`${high}%`} y1={rem(y - 3)} y2={rem(y + 3)} />
    </g>
  );
}
