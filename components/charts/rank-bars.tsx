import { ChartFrame } from './chart-frame';
import { ofWidth, rem } from './units';

/** How often one thing has each of the first ranks. */
export interface RankBar {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  /** By rank, the first rank first: 0..100 and the same as text. */
  readonly parts: readonly { readonly percent: number; readonly text: string }[];
  /** The class that sets its colour. */
  readonly hue: string;
}

interface RankBarsProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly RankBar[];
}

const ROW = 46;
/** By rank: solid, tinted with an outline, faint with a broken outline. Grey print keeps them apart. */
const LOOKS = ['bar', 'bar tinted', 'bar faint'] as const;

/** Shares of 0 to 100, one bar each: the first rank solid, the next ones fainter with an outline. */
export function RankBars({ id, title, description, bars }: RankBarsProps) {
  return (
    <div className="@container">
      <ChartFrame id={id} title={title} description={description} height={bars.length * ROW}>
        {bars.map((bar, index) => (
          <Bar key={bar.key} bar={bar} top={index * ROW} />
        ))}
      </ChartFrame>
    </div>
  );
}

function Bar({ bar, top }: { readonly bar: RankBar; readonly top: number }) {
  const starts = bar.parts.map((_, rank) => bar.parts.slice(0, rank).reduce((sum, { percent }) => sum + percent, 0));
  return (
    <g className={bar.hue}>
      <text y={rem(top + 14)}>
        {bar.label}
        {/* Where the text is large for the width, the family gives way: its colour stays, and the ranking names it. */}
        <tspan dx={rem(8)} className="note hidden @xs:inline">
          {bar.note}
        </tspan>
      </text>
      <text x="100%" y={rem(top + 14)} className="strong end">
        {bar.parts[0]?.text}
      </text>
      <line x2="100%" y1={rem(top + 37)} y2={rem(top + 37)} />
      {bar.parts.map(({ percent }, rank) => (
        <g key={rank}>
          <rect x={ofWidth(starts[rank] ?? 0)} y={rem(top + 21)} width={ofWidth(percent)} height={rem(16)} className={LOOKS[rank]} />
          {percent >= 8 && (
            <text
              x={ofWidth((starts[rank] ?? 0) + percent / 2)}
              y={rem(top + 33)}
              aria-hidden="true"
              className={rank === 0 ? 'on-bar' : 'in-bar'}
            >
              {rank + 1}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
