import { ChartFrame } from './chart-frame';
import { ofWidth, rem } from './units';

/** One rung: its place on a scale of 0 to 100. */
export interface Rung {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly value: number;
  /** The class that sets its colour. */
  readonly hue: string;
  /** The rung that the page is about: filled, the others hollow. */
  readonly marked: boolean;
}

interface LadderProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rungs: readonly Rung[];
}

const ROW = 40;

/** Places on one scale, one rung above the other in the order given. */
export function Ladder({ id, title, description, rungs }: LadderProps) {
  return (
    <ChartFrame id={id} title={title} description={description} height={rungs.length * ROW}>
      {rungs.map((rung, index) => {
        const y = index * ROW + 28;
        return (
          <g key={rung.key} className={rung.marked ? `${rung.hue} strong` : rung.hue}>
            <text y={rem(y - 12)}>
              {rung.label}
              <tspan dx={rem(8)} className="note">
                {rung.note}
              </tspan>
            </text>
            <text x="100%" y={rem(y - 12)} className="end">
              {rung.value}
            </text>
            <line x2="100%" y1={rem(y)} y2={rem(y)} strokeWidth="2" />
            <line x2={ofWidth(rung.value)} y1={rem(y)} y2={rem(y)} className="hued" strokeWidth={rung.marked ? 5 : 2} />
            <circle cx={ofWidth(rung.value)} cy={rem(y)} r={rem(rung.marked ? 6 : 4)} className={rung.marked ? 'bar' : 'dot'} />
          </g>
        );
      })}
    </ChartFrame>
  );
}
