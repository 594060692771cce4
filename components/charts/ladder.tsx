import type { Hue } from './hue';
import { rem } from './rem';

/** One rung: its place on a scale of 0 to 100. */
export interface Rung {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly value: number;
  readonly hue: Hue;
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
    <svg className="chart block w-full" height={rem(rungs.length * ROW)} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {rungs.map((rung, index) => {
        const y = index * ROW + 28;
        return (
          <g key={rung.key}>
            <text x="0" y={rem(y - 12)} className={`fill-ink text-sm ${rung.marked ? 'font-bold' : ''}`}>
              {rung.label}
              <tspan dx={rem(8)} className="fill-muted text-xs font-normal">
                {rung.note}
              </tspan>
            </text>
            <text x="100%" y={rem(y - 12)} textAnchor="end" className={`fill-ink text-sm tabular-nums ${rung.marked ? 'font-bold' : ''}`}>
              {rung.value}
            </text>
            <line x1="0" x2="100%" y1={rem(y)} y2={rem(y)} className="stroke-line" strokeWidth="2" />
            <line x1="0" x2={`${rung.value}%`} y1={rem(y)} y2={rem(y)} className={rung.hue.stroke} strokeWidth={rung.marked ? 5 : 2} />
            <circle
              cx={`${rung.value}%`}
              cy={rem(y)}
              r={rem(rung.marked ? 6 : 4)}
              className={`${rung.hue.stroke} ${rung.marked ? rung.hue.fill : 'fill-paper'}`}
              strokeWidth="2"
            />
          </g>
        );
      })}
    </svg>
  );
}
