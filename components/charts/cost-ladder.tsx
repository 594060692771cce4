import { ChartFrame } from './chart-frame';
import { ofWidth, rem } from './units';

/** One number of platforms: the part of the scale on which it is best, or none. */
export interface CostRung {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  /** The range as text. */
  readonly amount: string;
  readonly range: { readonly from: number; readonly to: number | null; readonly isCurrent: boolean } | null;
}

interface CostLadderProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rungs: readonly CostRung[];
  /** A place on the scale, 0 or more, that is marked on every rung. */
  readonly here: number;
  readonly hereLabel: string;
}

const ROW = 44;
const LINE = 30;
const AXIS = 22;
/** How much of the scale follows the last number on it, so that an open end is seen. */
const OPEN_END = 1.3;

/** Ranges of one scale, one rung above the other; what is marked is where the reader stands. */
export function CostLadder({ id, title, description, rungs, here, hereLabel }: CostLadderProps) {
  const most = Math.max(here, ...rungs.flatMap(({ range }) => (range ? [range.from, range.to ?? 0] : []))) * OPEN_END;
  const at = (value: number): number => (most === 0 ? 0 : (value / most) * 100);
  const bottom = rungs.length * ROW;
  return (
    <ChartFrame id={id} title={title} description={description} height={bottom + AXIS}>
      {rungs.map((rung, index) => (
        <Rung key={rung.key} rung={rung} top={index * ROW} at={at} />
      ))}
      {rungs.map(({ key }, index) => {
        const y = index * ROW + LINE;
        return (
          <line key={key} x1={ofWidth(at(here))} x2={ofWidth(at(here))} y1={rem(y - 8)} y2={rem(y + 12)} className="mark" strokeWidth="2" />
        );
      })}
      <text x={ofWidth(at(here))} y={rem(bottom + 15)} className={at(here) > 60 ? 'small end' : at(here) < 20 ? 'small' : 'small middle'}>
        {hereLabel}
      </text>
    </ChartFrame>
  );
}

interface RungProps {
  readonly rung: CostRung;
  readonly top: number;
  /** Percent of the picture's width. */
  readonly at: (value: number) => number;
}

function Rung({ rung: { label, note, amount, range }, top, at }: RungProps) {
  const isCurrent = range?.isCurrent === true;
  const y = top + LINE;
  return (
    <g className={isCurrent ? 'strong' : undefined}>
      <text y={rem(top + 16)}>
        {label}
        <tspan dx={rem(8)} className="note max-sm:hidden">
          {note}
        </tspan>
      </text>
      <text x="100%" y={rem(top + 16)} className="end">
        {amount}
      </text>
      <line x2="100%" y1={rem(y)} y2={rem(y)} strokeWidth="2" />
      {range && (
        <line
          x1={ofWidth(at(range.from))}
          x2={ofWidth(range.to === null ? 100 : at(range.to))}
          y1={rem(y)}
          y2={rem(y)}
          className={isCurrent ? 'stroke-accent' : 'axis'}
          strokeWidth={isCurrent ? 10 : 6}
        />
      )}
    </g>
  );
}
