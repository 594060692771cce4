import { breakName } from './break-name';
import type { GraphLineText, GraphName, GraphText } from '@/lib/report/knowledge';

/** Pixels from one name to the next on the fuller side, and above the first. */
const ROW = 28;
/** Pixels from the first line of a name to its second. */
const LINE = 13;
/** Where lines begin and end, and where names do: in percent of the width, so that names keep their size on phones. */
const SIDES = { lines: [38, 62], names: [37, 63] } as const;

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
    <svg aria-hidden="true" width="100%" height={height} overflow="visible" className="max-w-4xl">
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
        <Name key={name.key} name={name} side="left" y={top(index, questions.length)} isAlone={questions.length === 1} />
      ))}
      {ends.map((name, index) => (
        <Name key={name.key} name={name} side="right" y={top(index, ends.length)} isAlone={ends.length === 1} />
      ))}
    </svg>
  );
}

interface NameProps {
  readonly name: GraphName;
  readonly side: 'left' | 'right';
  /** Its middle. */
  readonly y: number;
  /** What the picture is about. */
  readonly isAlone: boolean;
}

function Name({ name: { title, href, rules }, side, y, isAlone }: NameProps) {
  const x = `${SIDES.names[side === 'left' ? 0 : 1]}%`;
  const parts = breakName(title);
  return (
    <a href={href} tabIndex={-1}>
      <text
        y={y - ((parts.length - 1) * LINE) / 2}
        textAnchor={side === 'left' ? 'end' : 'start'}
        dominantBaseline="central"
        fill="currentColor"
        fontSize="12"
        fontWeight={isAlone ? 700 : undefined}
      >
        {parts.map((part, index) => (
          <tspan key={part} x={x} dy={index === 0 ? 0 : LINE}>
            {index < parts.length - 1 ? part : `${part} ${rules}`}
          </tspan>
        ))}
      </text>
    </a>
  );
}
