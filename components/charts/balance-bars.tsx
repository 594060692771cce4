import { ChartFrame } from './chart-frame';
import { ofWidth, rem } from './units';

/** One choice, and the two amounts that it trades against each other; the least sum is the best. */
export interface BalanceBar {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly first: number;
  readonly second: number;
  /** The sum as text. */
  readonly amount: string;
  /** What stands beside the chosen one; empty for the others. */
  readonly mark: string;
}

interface BalanceBarsProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly BalanceBar[];
  /** What the two amounts are, in the order in which they are drawn. */
  readonly legend: readonly [string, string];
}

const ROW = 52;
const TOP = 24;
const BAR = 18;

/** Two amounts one after the other on one scale, a row for each choice. */
export function BalanceBars({ id, title, description, bars, legend }: BalanceBarsProps) {
  const most = Math.max(...bars.map(({ first, second }) => first + second));
  const widthOf = (value: number): number => (most === 0 ? 0 : (value / most) * 100);
  return (
    <ChartFrame id={id} title={title} description={description} height={TOP + bars.length * ROW}>
      <rect width={rem(12)} height={rem(12)} className="fill-accent" />
      <text x={rem(18)} y={rem(11)} className="small">
        {legend[0]}
      </text>
      <rect x="45%" width={rem(12)} height={rem(12)} className="fill-line-strong" />
      <text x="45%" dx={rem(18)} y={rem(11)} className="small">
        {legend[1]}
      </text>
      {bars.map((bar, index) => (
        <Bar key={bar.key} bar={bar} top={TOP + index * ROW} widthOf={widthOf} />
      ))}
    </ChartFrame>
  );
}

interface BarProps {
  readonly bar: BalanceBar;
  readonly top: number;
  /** Percent of the picture's width. */
  readonly widthOf: (value: number) => number;
}

function Bar({ bar: { label, note, first, second, amount, mark }, top, widthOf }: BarProps) {
  const y = top + 22;
  return (
    <g className={mark === '' ? undefined : 'strong'}>
      <text y={rem(top + 15)}>
        {mark === '' ? label : `${label} · ${mark}`}
        <tspan dx={rem(8)} className="note max-sm:hidden">
          {note}
        </tspan>
      </text>
      <text x="100%" y={rem(top + 15)} className="end">
        {amount}
      </text>
      <line x2="100%" y1={rem(y + BAR)} y2={rem(y + BAR)} />
      <rect y={rem(y)} width={ofWidth(widthOf(first))} height={rem(BAR)} className="fill-accent" />
      <rect x={ofWidth(widthOf(first))} y={rem(y)} width={ofWidth(widthOf(second))} height={rem(BAR)} className="fill-line-strong" />
    </g>
  );
}
