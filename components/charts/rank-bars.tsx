import type { Hue } from './hue';
import { rem } from './rem';

/** How often one thing has each of the first ranks. */
export interface RankBar {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  /** By rank, the first rank first: 0..100 and the same as text. */
  readonly parts: readonly { readonly percent: number; readonly text: string }[];
  readonly hue: Hue;
}

interface RankBarsProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly RankBar[];
}

const ROW = 46;
/** By rank: solid, tinted with an outline, faint with a broken outline. Grey print keeps them apart. */
const LOOKS = ['', 'opacity-30', 'opacity-10'] as const;

/** Shares of 0 to 100, one bar each: the first rank solid, the next ones fainter with an outline. */
export function RankBars({ id, title, description, bars }: RankBarsProps) {
  return (
    <div className="@container">
      <svg className="chart block w-full" height={rem(bars.length * ROW)} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {bars.map((bar, index) => (
          <Bar key={bar.key} bar={bar} top={index * ROW} />
        ))}
      </svg>
    </div>
  );
}

function Bar({ bar, top }: { readonly bar: RankBar; readonly top: number }) {
  const starts = bar.parts.map((_, rank) => bar.parts.slice(0, rank).reduce((sum, { percent }) => sum + percent, 0));
  return (
    <g>
      <text x="0" y={rem(top + 14)} className="fill-ink text-sm">
        {bar.label}
        {/* Where the text is large for the width, the family gives way: its colour stays, and the ranking names it. */}
        <tspan dx={rem(8)} className="hidden fill-muted text-xs @xs:inline">
          {bar.note}
        </tspan>
      </text>
      <text x="100%" y={rem(top + 14)} textAnchor="end" className="fill-ink text-sm font-bold tabular-nums">
        {bar.parts[0]?.text}
      </text>
      <line x1="0" x2="100%" y1={rem(top + 37)} y2={rem(top + 37)} className="stroke-line" />
      {bar.parts.map(({ percent }, rank) => (
        <g key={rank}>
          <rect
            x={`${starts[rank] ?? 0}%`}
            y={rem(top + 21)}
            width={`${percent}%`}
            height={rem(16)}
            className={`${bar.hue.fill} ${LOOKS[rank] ?? ''}`}
          />
          {percent > 0 && rank > 0 && (
            <rect
              x={`${starts[rank] ?? 0}%`}
              y={rem(top + 21)}
              width={`${percent}%`}
              height={rem(16)}
              className={`fill-transparent ${bar.hue.stroke}`}
              strokeDasharray={rank === 1 ? undefined : '2 3'}
            />
          )}
          {percent >= 8 && (
            <text
              x={`${(starts[rank] ?? 0) + percent / 2}%`}
              y={rem(top + 33)}
              textAnchor="middle"
              aria-hidden="true"
              className={`text-xs font-bold ${rank === 0 ? 'fill-paper' : 'fill-ink'}`}
            >
              {rank + 1}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
