import { ChartFrame } from './chart-frame';
import { placeLabels } from './place-labels';
import { ofWidth, rem } from './units';

/** A cost by load. Points are shares of the picture, from its lower left corner; above 1 the line is cut off. */
export interface CostSeries {
  readonly key: string;
  /** A letter that stands at its end. */
  readonly mark: string;
  /** The class that sets its colour. */
  readonly hue: string;
  /** Of its strokes: lines of one colour differ by it. */
  readonly dash: string | undefined;
  readonly points: readonly (readonly [x: number, y: number])[];
}

interface Tick {
  readonly at: number;
  readonly label: string;
}

interface CostChartProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly series: readonly CostSeries[];
  readonly now: { readonly x: number; readonly label: string };
  readonly changes: readonly { readonly x: number; readonly y: number }[];
  readonly ticks: { readonly x: readonly Tick[]; readonly y: readonly Tick[] };
  readonly axes: { readonly x: string; readonly y: string };
}

/** Room for what was entered, and for the letters of lines that leave the picture. */
const HEAD = 64;
const HEIGHT = 280;
const FOOT = 44;
/** The share of the width that the lines take, in percent; their letters stand beside it. */
const PLOT = 95;

/** Costs by load as lines with corners; a circle where the cheapest changes, an upright line where the reader is. */
export function CostChart({ id, title, description, series, now, changes, ticks, axes }: CostChartProps) {
  const y = (share: number): number => HEAD + (1 - share) * HEIGHT;
  return (
    <ChartFrame id={id} title={title} description={description} height={HEAD + HEIGHT + FOOT}>
      <text y={rem(13)} className="note">
        {axes.y}
      </text>
      {ticks.y.map(({ at }) => (
        <line key={at} x2={ofWidth(PLOT)} y1={rem(y(at))} y2={rem(y(at))} className={at === 0 ? 'axis' : undefined} />
      ))}
      {ticks.x.map(({ at, label }) => (
        <text key={at} x={ofWidth(at * PLOT)} y={rem(HEAD + HEIGHT + 17)} className={`note ${anchorOf(at)}`}>
          {label}
        </text>
      ))}
      <text x={ofWidth(PLOT)} y={rem(HEAD + HEIGHT + 36)} className="note end">
        {axes.x} →
      </text>
      <line x1={ofWidth(now.x * PLOT)} x2={ofWidth(now.x * PLOT)} y1={rem(36)} y2={rem(HEAD + HEIGHT)} className="mark" />
      <text x={ofWidth(now.x * PLOT)} y={rem(31)} className={`small strong ${anchorOf(now.x)}`}>
        {now.label}
      </text>
      <svg y={rem(HEAD)} width={ofWidth(PLOT)} height={rem(HEIGHT)}>
        {series.map((line) => (
          <Corners key={line.key} line={line} />
        ))}
      </svg>
      {ticks.y
        .filter(({ at }) => at > 0)
        .map(({ at, label }) => (
          <text key={at} y={rem(y(at) - 4)} className="note halo">
            {label}
          </text>
        ))}
      <Letters series={series} />
      {changes
        .filter((change) => change.y <= 1)
        .map((change) => (
          <circle key={change.x} cx={ofWidth(change.x * PLOT)} cy={rem(y(change.y))} r={rem(5)} className="crossing" />
        ))}
    </ChartFrame>
  );
}

function anchorOf(share: number): string {
  if (share > 0.7) return 'end';
  return share < 0.3 ? '' : 'middle';
}

/** Heights beyond the picture that are still drawn, so that a line leaves it in its own direction. */
const CUT = 1.2;

function Corners({ line: { points, hue, dash } }: { readonly line: CostSeries }) {
  return (
    <g className={hue} strokeDasharray={dash}>
      {points.slice(1).map(([x, y], index) => {
        const [fromX, fromY] = points[index] ?? [x, y];
        if (fromY > CUT && y > CUT) return null;
        return (
          <line
            key={index}
            x1={ofWidth(fromX * 100)}
            x2={ofWidth(x * 100)}
            y1={rem((1 - fromY) * HEIGHT)}
            y2={rem((1 - y) * HEIGHT)}
            className="hued"
            strokeWidth={2}
          />
        );
      })}
    </g>
  );
}

/** At the end of each line, or over the place where it leaves the picture. */
function Letters({ series }: { readonly series: readonly CostSeries[] }) {
  const ends = series.map((line) => ({ ...line, exit: findExit(line), end: line.points.at(-1)?.[1] ?? 0 }));
  const inside = ends.filter(({ exit }) => exit === null);
  const places = placeLabels(
    inside.map(({ end }) => HEAD + (1 - end) * HEIGHT),
    [HEAD, HEAD + HEIGHT],
  );
  return (
    <>
      {inside.map(({ key, mark }, index) => (
        <text key={key} x={ofWidth(PLOT + 1)} y={rem((places[index] ?? 0) + 4)} className="small strong">
          {mark}
        </text>
      ))}
      {ends
        .filter(({ exit }) => exit !== null)
        .sort((a, b) => (a.exit ?? 0) - (b.exit ?? 0))
        .map(({ key, mark, exit }, index) => (
          <text key={key} x={ofWidth((exit ?? 0) * PLOT)} y={rem(HEAD - 4 - (index % 2) * 13)} className="small strong middle">
            {mark}
          </text>
        ))}
    </>
  );
}

/** Where a line leaves the picture for good; null where it ends inside. */
function findExit({ points }: CostSeries): number | null {
  const last = points.findLastIndex(([, y]) => y <= 1);
  if (last === points.length - 1) return null;
  const [x0, y0] = points[last] ?? [0, 0];
  const [x1, y1] = points[last + 1] ?? [1, 1];
  return y1 === y0 ? x1 : x0 + ((1 - y0) / (y1 - y0)) * (x1 - x0);
}
