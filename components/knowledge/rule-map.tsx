import type { GraphLineText, GraphName, GraphText } from '@/lib/report/knowledge';

/** Pixels from one name to the next on the fuller side, and above the first. */
const ROW = 28;
/** Where lines begin and end, and where names do: in percent of the width, so that names keep their size on phones. */
const SIDES = { lines: [40, 60], names: [39, 61] } as const;

const HUES: Readonly<Record<GraphLineText['kind'], string>> = {
  criteria: 'text-accent',
  exclusions: 'text-bad',
  caveats: 'text-warn',
  contradictions: 'text-muted',
  weights: 'text-muted',
};

/** Questions, what they move, and the lines between them. It is for the eye: a table beside it says the same. */
export function RuleMap({ graph }: { readonly graph: GraphText }) {
  const { questions, ends, lines } = graph;
  const height = Math.max(questions.length, ends.length) * ROW;
  const top = (index: number, count: number): number => ((index + 0.5) / count) * height;
  return (
    <svg aria-hidden="true" width="100%" height={height} className="max-w-3xl">
      {lines.map(({ from, to, rules, kind }) => (
        <line
          key={`${from}-${to}`}
          className={HUES[kind]}
          stroke="currentColor"
          strokeWidth={Math.min(1 + rules * 0.6, 9)}
          strokeOpacity="0.4"
          x1={`${SIDES.lines[0]}%`}
          y1={top(from, questions.length)}
          x2={`${SIDES.lines[1]}%`}
          y2={top(to, ends.length)}
        />
      ))}
      {questions.map((name, index) => (
        <Name key={name.key} name={name} side="left" y={top(index, questions.length)} />
      ))}
      {ends.map((name, index) => (
        <Name key={name.key} name={name} side="right" y={top(index, ends.length)} />
      ))}
    </svg>
  );
}

interface NameProps {
  readonly name: GraphName;
  readonly side: 'left' | 'right';
  readonly y: number;
}

function Name({ name: { title, href, rules }, side, y }: NameProps) {
  const isLeft = side === 'left';
  return (
    <a href={href} tabIndex={-1}>
      <text
        x={`${SIDES.names[isLeft ? 0 : 1]}%`}
        y={y}
        textAnchor={isLeft ? 'end' : 'start'}
        dominantBaseline="central"
        fill="currentColor"
        fontSize="12.5"
      >
        {title} <tspan fillOpacity="0.7">{rules}</tspan>
      </text>
    </a>
  );
}
