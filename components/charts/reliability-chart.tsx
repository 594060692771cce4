/** A stated chance and how often it came true, both in percent. */
export interface ReliabilityPoint {
  readonly key: string;
  readonly said: number;
  readonly came: number;
  /** The second set of a picture is drawn hollow. */
  readonly hollow: boolean;
}

interface ReliabilityChartProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly axes: { readonly said: string; readonly came: string };
  readonly points: readonly ReliabilityPoint[];
}

const SIDE = 240;
const LEFT = 36;
const TOP = 28;
const BOTTOM = 44;
const TICKS = [0, 50, 100] as const;
const RADIUS = 5;

/** Stated chances from left to right, what came true upwards, and the diagonal on which both are the same. */
export function ReliabilityChart({ id, title, description, axes, points }: ReliabilityChartProps) {
  const x = (percent: number): number => LEFT + (percent / 100) * SIDE;
  const y = (percent: number): number => TOP + (1 - percent / 100) * SIDE;
  return (
    <svg
      className="chart max-w-xs text-accent"
      viewBox={`0 0 ${LEFT + SIDE + 16} ${TOP + SIDE + BOTTOM}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <line x1={x(0)} x2={x(100)} y1={y(0)} y2={y(0)} className="axis" />
      <line x1={x(0)} x2={x(0)} y1={y(0)} y2={y(100)} className="axis" />
      <line x1={x(0)} x2={x(100)} y1={y(0)} y2={y(100)} strokeDasharray="4 4" />
      {TICKS.map((tick) => (
        <g key={tick}>
          <text x={x(tick)} y={y(0) + 18} className="small middle">
            {tick}
          </text>
          <text x={x(0) - 6} y={y(tick) + 4} className="small end">
            {tick}
          </text>
        </g>
      ))}
      <text x={x(100)} y={y(0) + 36} className="note end">
        {axes.said}
      </text>
      <text x={0} y={14} className="note">
        {axes.came}
      </text>
      {points.map(({ key, said, came, hollow }) => (
        <circle
          key={key}
          cx={x(said)}
          cy={y(came)}
          r={RADIUS}
          stroke="currentColor"
          strokeWidth={2}
          fill={hollow ? 'none' : 'currentColor'}
        />
      ))}
    </svg>
  );
}
