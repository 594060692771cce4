import { ChartFrame } from './chart-frame';
import { ofWidth, rem } from './units';

/** One line of a comparison of two: what the first gains (above 0) or loses. */
export interface DivergingRow {
  readonly key: string;
  readonly label: string;
  readonly difference: number;
  /** The difference as text, with its sign. */
  readonly amount: string;
}

interface DivergingBarsProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly DivergingRow[];
  /** Names of the two sides, and the classes that set their colours: gains go to the right, losses to the left. */
  readonly left: string;
  readonly right: string;
  readonly leftHue: string;
  readonly rightHue: string;
}

export const DIVERGING_ROW = 34;
export const DIVERGING_HEAD = 30;

/** Gains to the right of the middle, losses to the left, drawn in the order given. Losses are tinted, so grey tells them apart too. */
export function DivergingBars({ id, title, description, rows, left, right, leftHue, rightHue }: DivergingBarsProps) {
  const reach = Math.max(...rows.map(({ difference }) => Math.abs(difference)), 1);
  const height = DIVERGING_HEAD + rows.length * DIVERGING_ROW;
  return (
    <ChartFrame id={id} title={title} description={description} height={height}>
      <text y={rem(14)} className="note">
        ← {left}
      </text>
      <text x="100%" y={rem(14)} className="note end">
        {right} →
      </text>
      <line x1="50%" x2="50%" y1={rem(DIVERGING_HEAD - 8)} y2={rem(height)} className="axis" />
      {rows.map((row, index) => (
        <DivergingBar
          key={row.key}
          row={row}
          top={DIVERGING_HEAD + index * DIVERGING_ROW}
          scale={28 / reach}
          hue={row.difference < 0 ? leftHue : rightHue}
        />
      ))}
    </ChartFrame>
  );
}

interface DivergingBarProps {
  readonly row: DivergingRow;
  readonly top: number;
  /** Percent of the width for one point. */
  readonly scale: number;
  readonly hue: string;
}

/** The label stands on the empty side of the middle, the amount at the end of the bar. */
function DivergingBar({ row, top, scale, hue }: DivergingBarProps) {
  const isLoss = row.difference < 0;
  const width = Math.abs(row.difference) * scale;
  const end = isLoss ? 50 - width : 50 + width;
  return (
    <g className={hue}>
      <rect
        x={ofWidth(isLoss ? end : 50)}
        y={rem(top + 4)}
        width={ofWidth(width)}
        height={rem(18)}
        className="bar"
        fillOpacity={isLoss ? 0.25 : undefined}
      />
      <text x="50%" dx={rem(isLoss ? 8 : -8)} y={rem(top + 18)} className={isLoss ? undefined : 'end'}>
        {row.label}
      </text>
      <text x={ofWidth(end)} dx={rem(isLoss ? -6 : 6)} y={rem(top + 18)} className={isLoss ? 'strong end' : 'strong'}>
        {row.amount}
      </text>
    </g>
  );
}
