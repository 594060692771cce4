import { ChartFrame } from './chart-frame';
import { placeLabels } from './place-labels';
import { ofWidth, rem } from './units';

/** A score that moves in a straight line while a weight goes from 0 to 100. */
export interface ScoreLine {
  readonly key: string;
  readonly label: string;
  /** The score at the right end as text. */
  readonly amount: string;
  /** 0..100 at both ends. */
  readonly start: number;
  readonly end: number;
  /** The class that sets its colour. */
  readonly hue: string;
  /** The line that the page is about. */
  readonly marked: boolean;
}

interface ChartMark {
  readonly kind: 'end' | 'now' | 'flip';
  /** 0..100. */
  readonly percent: number;
  readonly label: string;
}

interface WeightChartProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lines: readonly ScoreLine[];
  readonly marks: readonly ChartMark[];
  /** What goes from left to right. */
  readonly axis: string;
}

/** Room for the labels of the marks, a line each. */
const HEAD = 60;
const MARK_STEP = 16;
const MARK_LINES = 3;
const HEIGHT = 260;
const FOOT = 40;
/** The share of the width that the lines take, in percent; their names stand beside it. */
const PLOT = 54;

/** Scores against the weight of one criterion: today's weight and the flips are upright lines with their weight above. */
export function WeightChart({ id, title, description, lines, marks, axis }: WeightChartProps) {
  const scale = fitScale(lines);
  const places = placeLabels(
    lines.map(({ end }) => scale(end)),
    [HEAD, HEAD + HEIGHT],
  );
  return (
    <ChartFrame id={id} title={title} description={description} height={HEAD + HEIGHT + FOOT}>
      <line x2={`${PLOT}%`} y1={rem(HEAD + HEIGHT)} y2={rem(HEAD + HEIGHT)} className="axis" />
      {marks
        .filter(({ kind }) => kind === 'end')
        .map((mark) => (
          <EndMark key={mark.percent} mark={mark} />
        ))}
      {marks
        .filter(({ kind }) => kind !== 'end')
        .map((mark, index) => (
          <Mark key={index} mark={mark} labelAt={13 + (index % MARK_LINES) * MARK_STEP} />
        ))}
      {[...lines].reverse().map((line) => (
        <Line key={line.key} line={line} scale={scale} labelAt={places[lines.indexOf(line)] ?? 0} />
      ))}
      {marks
        .filter(({ kind }) => kind === 'flip')
        .map(({ percent }) => (
          <circle
            key={percent}
            cx={ofWidth((percent * PLOT) / 100)}
            cy={rem(scale(Math.max(...lines.map(({ start, end }) => start + ((end - start) * percent) / 100))))}
            r={rem(5)}
            className="crossing"
          />
        ))}
      <text y={rem(HEAD + HEIGHT + 34)} className="note">
        {axis} →
      </text>
    </ChartFrame>
  );
}

/** Heights from points, with the range of the lines filling the picture: the scores' table says the numbers. */
function fitScale(lines: readonly ScoreLine[]): (points: number) => number {
  const all = lines.flatMap(({ start, end }) => [start, end]);
  const low = Math.floor(Math.min(...all, 100) / 10) * 10;
  const high = Math.max(Math.ceil(Math.max(...all, 0) / 10) * 10, low + 10);
  return (points) => HEAD + 8 + ((high - points) / (high - low)) * (HEIGHT - 16);
}

function EndMark({ mark: { percent, label } }: { readonly mark: ChartMark }) {
  return (
    <text x={ofWidth((percent * PLOT) / 100)} y={rem(HEAD + HEIGHT + 16)} className={percent === 0 ? 'note' : 'note end'}>
      {label}
    </text>
  );
}

function Mark({ mark: { kind, percent, label }, labelAt }: { readonly mark: ChartMark; readonly labelAt: number }) {
  const x = ofWidth((percent * PLOT) / 100);
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={rem(labelAt + 5)}
        y2={rem(HEAD + HEIGHT)}
        className="mark"
        strokeDasharray={kind === 'now' ? undefined : '3 3'}
      />
      <text x={x} y={rem(labelAt)} className={percent < 50 ? 'small strong' : 'small strong middle'}>
        {label}
      </text>
    </g>
  );
}

interface LineProps {
  readonly line: ScoreLine;
  readonly scale: (points: number) => number;
  readonly labelAt: number;
}

function Line({ line, scale, labelAt }: LineProps) {
  const end = scale(line.end);
  return (
    <g className={line.marked ? `${line.hue} strong` : line.hue}>
      <line x2={`${PLOT}%`} y1={rem(scale(line.start))} y2={rem(end)} className="hued" strokeWidth={line.marked ? 4 : 1.5} />
      <line x1={`${PLOT}%`} x2={`${PLOT + 3}%`} y1={rem(end)} y2={rem(labelAt)} className="axis" />
      <text x={`${PLOT + 3.5}%`} y={rem(labelAt + 4)} className="small">
        {line.label} <tspan>{line.amount}</tspan>
      </text>
    </g>
  );
}
